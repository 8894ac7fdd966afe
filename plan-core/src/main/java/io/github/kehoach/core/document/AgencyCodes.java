package io.github.kehoach.core.document;

import java.util.Locale;
import java.util.Set;

/**
 * Abbreviations of agencies that are no document type, and so prove that a number is a dispatch's
 * (công văn). Short on purpose: agencies abbreviate as they like, and what is not here proves
 * nothing.
 */
final class AgencyCodes {
  private static final Set<String> KNOWN =
      Set.of(
          ("UBND HĐND VPCP VPQH VPCTN BNV BTC BTTTT BKHCN BGDĐT BYT BXD BTP BCA BQP BNG BCT BNNMT"
                  + " BNNPTNT BTNMT BVHTTDL BLĐTBXH BKHĐT BGTVT BDTTG UBDT TTCP NHNN TANDTC VKSNDTC"
                  + " KTNN BHXH SNV STC SKHCN SYT SXD STP SGDĐT SNNMT SVHTTDL SCT STTTT SKHĐT STNMT"
                  + " SGTVT SLĐTBXH")
              .split(" "));

  private AgencyCodes() {}

  /** Whether a group abbreviates an agency; capitals and small letters count alike. */
  static boolean isKnown(String group) {
    return KNOWN.contains(group.toUpperCase(Locale.ROOT));
  }
}
