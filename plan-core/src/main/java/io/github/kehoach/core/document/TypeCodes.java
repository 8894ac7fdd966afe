package io.github.kehoach.core.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of document types that prove what a group in a number is. */
final class TypeCodes {
  /** The 27 codes of Decree 30/2020/NĐ-CP, annex III, and its three copies. */
  private static final String ADMINISTRATIVE =
      "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB"
          + " SY TrS SL";

  /** Conclusions and dispatches, which the Party numbers by type. */
  private static final String PARTY = "KL CV";

  /** Types that only normative documents have. */
  private static final Set<String> NORMATIVE = Set.of("L", "PL", "NĐ", "TT", "TTLT", "NQLT");

  private static final Map<String, String> BY_CAPITALS =
      Stream.of(ADMINISTRATIVE.split(" "), PARTY.split(" "), NORMATIVE.toArray(String[]::new))
          .flatMap(Stream::of)
          .collect(Collectors.toUnmodifiableMap(TypeCodes::capitals, Function.identity()));

  private TypeCodes() {}

  /** The code that a group writes, as the annex has it; capitals and small letters count alike. */
  static Optional<String> known(String group) {
    return Optional.ofNullable(BY_CAPITALS.get(capitals(group)));
  }

  /** Whether a code of the annex's writing stands for normative documents only. */
  static boolean isNormative(String code) {
    return NORMATIVE.contains(code);
  }

  private static String capitals(String group) {
    return group.toUpperCase(Locale.ROOT);
  }
}
