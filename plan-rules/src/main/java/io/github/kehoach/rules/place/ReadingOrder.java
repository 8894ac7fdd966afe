package io.github.kehoach.rules.place;

import io.github.kehoach.rules.words.Figures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which a person reads a plan: places from top to bottom, indexes as numbers. */
final class ReadingOrder {
  private static final List<String> FIELDS =
      List.of(
          ("document basis carriesOut replaces citations number date issuers horizon title name "
                  + "unit target targetText monitors from to what content leads coordinators deliverables "
                  + "deadline deadlineText subtasks sections tasks indicators reportingDuties agencies")
              .split(" "));

  private static final Map<String, Integer> RANKS = ranks();

  private ReadingOrder() {}

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    FIELDS.forEach(field -> ranks.put(field, ranks.size()));
    return ranks;
  }

  static int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int at = 0;
    while (at < shorter && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    int from = one.lastIndexOf('/', at - 1) + 1; // where the first segment begins that differs
    String segment = one.substring(from, end(one, at));
    String otherSegment = other.substring(from, end(other, at));
    return segment.equals(otherSegment)
        ? Integer.compare(one.length(), other.length())
        : segments(segment, otherSegment);
  }

  private static int segments(String one, String other) {
    if (isIndex(one) && isIndex(other)) {
      int shorter = Integer.compare(one.length(), other.length());
      return shorter != 0 ? shorter : one.compareTo(other);
    }
    int order = Integer.compare(rank(one), rank(other));
    return order != 0 ? order : one.compareTo(other);
  }

  private static int rank(String field) {
    return RANKS.getOrDefault(field, FIELDS.size());
  }

  private static boolean isIndex(String segment) {
    return Figures.isFigure(segment);
  }

  private static int end(String pointer, int from) {
    int slash = pointer.indexOf('/', from);
    return slash < 0 ? pointer.length() : slash;
  }
}
