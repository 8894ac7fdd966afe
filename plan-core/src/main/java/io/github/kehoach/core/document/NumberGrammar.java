package io.github.kehoach.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The grammars of document numbers. Reads by place, without regular expressions. */
final class NumberGrammar {
  private NumberGrammar() {}

  /**
   * Reads a number whose spaces have been dropped where they say nothing.
   *
   * @param tight the text with no space beside a separator
   * @param whole the text as written, kept where no grammar and no shape is recognised
   */
  static DocumentNumber read(String tight, String whole) {
    List<String> groups = split(tight, '/');
    return switch (groups.size()) {
      case 2 -> twoGroups(tight, whole, groups.get(0), groups.get(1));
      case 3 -> threeGroups(tight, whole, groups.get(0), groups.get(1), groups.get(2));
      default -> words(whole);
    };
  }

  /** {@code 726/KH-UBND}, {@code 08/TT-BXD}, {@code 57-NQ/TW} or {@code 5425/UBND-KGVX}. */
  private static DocumentNumber twoGroups(String tight, String whole, String first, String second) {
    List<String> symbol = split(second, '-');
    if (!areNames(symbol)) {
      return words(whole);
    }
    int hyphen = first.indexOf('-');
    if (hyphen >= 0) {
      String serial = first.substring(0, hyphen);
      Optional<String> type = TypeCodes.known(first.substring(hyphen + 1));
      return isSerial(serial) && type.isPresent()
          ? number(tight, NumberForm.PARTY, serial, "", type.get(), symbol)
          : words(whole);
    }
    if (!isSerial(first)) {
      return words(whole);
    }
    Optional<String> type = TypeCodes.known(symbol.get(0)).filter(code -> symbol.size() > 1);
    if (type.isEmpty()) {
      boolean dispatch = symbol.size() > 1 && AgencyCodes.isKnown(symbol.get(0));
      NumberForm form = dispatch ? NumberForm.DISPATCH : NumberForm.UNDETERMINED;
      return number(tight, form, first, "", "", symbol);
    }
    NumberForm form = TypeCodes.isNormative(type.get()) ? NumberForm.NORMATIVE : NumberForm.STATE;
    return number(tight, form, first, "", type.get(), rest(symbol));
  }

  /** {@code 30/2020/NĐ-CP}, {@code 08//TT-BXD} or {@code 202/2025/QH15}. */
  private static DocumentNumber threeGroups(
      String tight, String whole, String serial, String year, String symbolText) {
    if (!isSerial(serial) || !(year.isEmpty() || isYear(year))) {
      return words(whole);
    }
    if (isAssembly(symbolText)) {
      String term = symbolText.toUpperCase(Locale.ROOT);
      return number(tight, NumberForm.ASSEMBLY, serial, year, term, List.of());
    }
    List<String> symbol = split(symbolText, '-');
    Optional<String> type = TypeCodes.known(symbol.get(0));
    boolean proven = !year.isEmpty() || type.isPresent();
    return proven && symbol.size() > 1 && areNames(symbol)
        ? number(
            tight, NumberForm.NORMATIVE, serial, year, type.orElse(symbol.get(0)), rest(symbol))
        : words(whole);
  }

  static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 9;
  }

  /** Nothing, {@code 15}, {@code 15A} or {@code 66.17}. */
  private static boolean isSerial(String text) {
    int digits = 0;
    while (digits < text.length() && isNumber(text.substring(digits, digits + 1))) {
      digits++;
    }
    String mark = text.substring(digits);
    boolean isLetter = mark.length() == 1 && Character.isLetter(mark.charAt(0));
    boolean isPart = mark.startsWith(".") && isNumber(mark.substring(1));
    return text.isEmpty()
        || (isNumber(text.substring(0, digits)) && (mark.isEmpty() || isLetter || isPart));
  }

  private static boolean isYear(String text) {
    return text.length() == 4 && isNumber(text) && (text.charAt(0) == '1' || text.charAt(0) == '2');
  }

  /** {@code QH} or {@code UBTVQH} and the number of the legislature's term. */
  private static boolean isAssembly(String symbol) {
    String upper = symbol.toUpperCase(Locale.ROOT);
    String body = upper.startsWith("UBTVQH") ? "UBTVQH" : upper.startsWith("QH") ? "QH" : "";
    return !body.isEmpty() && isNumber(upper.substring(body.length()));
  }

  /** Whether each group names something: a letter first, then letters and digits. */
  private static boolean areNames(List<String> groups) {
    for (String group : groups) {
      if (!isName(group)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String group) {
    for (int i = 0; i < group.length(); i++) {
      char c = group.charAt(i);
      if (!(Character.isLetterOrDigit(c) || c == '.' || c == '&')) {
        return false;
      }
    }
    return !group.isEmpty() && Character.isLetter(group.charAt(0));
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static List<String> rest(List<String> symbol) {
    return symbol.subList(1, symbol.size());
  }

  private static DocumentNumber number(
      String written,
      NumberForm form,
      String serial,
      String year,
      String type,
      List<String> groups) {
    return new DocumentNumber(written, form, serial, year, type, List.copyOf(groups));
  }

  /** What has not even the shape of a number, kept as it is written. */
  private static DocumentNumber words(String whole) {
    return number(whole, NumberForm.UNDETERMINED, "", "", "", List.of());
  }
}
