package io.github.kehoach.core.document;

import java.util.ArrayList;
import java.util.List;

/** The five grammars of document numbers. Reads by place, without regular expressions. */
final class NumberGrammar {
  private NumberGrammar() {}

  static DocumentNumber read(String written) {
    List<String> groups = split(written, '/');
    return switch (groups.size()) {
      case 2 -> twoGroups(written, groups.get(0), groups.get(1));
      case 3 -> threeGroups(written, groups.get(0), groups.get(1), groups.get(2));
      default -> undetermined(written);
    };
  }

  /** {@code 726/KH-UBND} or {@code 57-NQ/TW}. */
  private static DocumentNumber twoGroups(String written, String first, String second) {
    int hyphen = first.indexOf('-');
    if (hyphen >= 0) {
      String serial = first.substring(0, hyphen);
      String type = first.substring(hyphen + 1);
      boolean party = isSerial(serial) && TypeCodes.isKnown(type) && areNames(split(second, '-'));
      return party
          ? number(written, NumberForm.PARTY, serial, "", type, split(second, '-'))
          : undetermined(written);
    }
    List<String> symbol = split(second, '-');
    if (!isSerial(first) || !areNames(symbol)) {
      return undetermined(written);
    }
    return TypeCodes.isKnown(symbol.get(0)) && symbol.size() > 1
        ? number(
            written, NumberForm.STATE, first, "", symbol.get(0), symbol.subList(1, symbol.size()))
        : undetermined(written, first);
  }

  /** {@code 30/2020/NĐ-CP}, {@code 08//TT-BXD} or {@code 202/2025/QH15}. */
  private static DocumentNumber threeGroups(
      String written, String serial, String year, String symbolText) {
    if (!isSerial(serial) || !(year.isEmpty() || (year.length() == 4 && isNumber(year)))) {
      return undetermined(written);
    }
    if (isAssembly(symbolText)) {
      return number(written, NumberForm.ASSEMBLY, serial, year, symbolText, List.of());
    }
    List<String> symbol = split(symbolText, '-');
    return symbol.size() > 1 && areNames(symbol)
        ? number(
            written,
            NumberForm.NORMATIVE,
            serial,
            year,
            symbol.get(0),
            symbol.subList(1, symbol.size()))
        : undetermined(written, serial);
  }

  static DocumentNumber dispatch(DocumentNumber number) {
    List<String> groups = split(number.toString(), '/');
    if (number.form() != NumberForm.UNDETERMINED || groups.size() != 2) {
      return number;
    }
    List<String> symbol = split(groups.get(1), '-');
    return isSerial(groups.get(0)) && symbol.size() > 1 && areNames(symbol)
        ? number(number.toString(), NumberForm.DISPATCH, groups.get(0), "", "", symbol)
        : number;
  }

  static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 9
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isSerial(String text) {
    return text.isEmpty() || isNumber(text);
  }

  private static boolean isAssembly(String symbol) {
    String body = symbol.startsWith("UBTVQH") ? "UBTVQH" : symbol.startsWith("QH") ? "QH" : "";
    return !body.isEmpty() && isNumber(symbol.substring(body.length()));
  }

  /** Whether each group names something: letters first, then letters and digits. */
  private static boolean areNames(List<String> groups) {
    return groups.stream()
        .allMatch(
            group ->
                !group.isEmpty()
                    && Character.isLetter(group.charAt(0))
                    && group
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '&'));
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

  private static DocumentNumber number(
      String written,
      NumberForm form,
      String serial,
      String year,
      String type,
      List<String> issuers) {
    return new DocumentNumber(
        written, form, serial, year, TypeCodes.canonical(type), List.copyOf(issuers));
  }

  private static DocumentNumber undetermined(String written) {
    return undetermined(written, "");
  }

  private static DocumentNumber undetermined(String written, String serial) {
    return number(written, NumberForm.UNDETERMINED, serial, "", "", List.of());
  }
}
