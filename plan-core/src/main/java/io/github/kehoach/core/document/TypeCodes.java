package io.github.kehoach.core.document;

import java.util.Set;

/** Codes of document types that prove what a group in a number is. */
final class TypeCodes {
  /** The 27 codes of Decree 30/2020/NĐ-CP, annex III, and the three copies. */
  private static final Set<String> ADMINISTRATIVE =
      Set.of(
          "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC",
          "BB", "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "SY",
          "TrS", "SL");

  /** Types of normative and Party documents that stand in numbers too. */
  private static final Set<String> OTHERS =
      Set.of("L", "PL", "NĐ", "TT", "TTLT", "NQLT", "KL", "CV");

  private TypeCodes() {}

  /** Whether a group is a type code, written as the annex has it or with other capitals. */
  static boolean isKnown(String group) {
    return ADMINISTRATIVE.contains(group)
        || OTHERS.contains(group)
        || group.equals("QYĐ")
        || group.equals("Ctr")
        || group.equals("CTR")
        || group.equals("TTR")
        || group.equals("Ttr");
  }

  /** The code as the annex has it. */
  static String canonical(String group) {
    return switch (group) {
      case "QYĐ" -> "QyĐ";
      case "Ctr", "CTR" -> "CTr";
      case "Ttr", "TTR" -> "TTr";
      default -> group;
    };
  }
}
