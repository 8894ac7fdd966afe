package io.github.kehoach.rules.check;

import java.util.Comparator;
import java.util.List;

/** The order in which a person reads a plan: places from top to bottom, indexes as numbers. */
final class ReadingOrder {
  /** Sorts findings by place; equal places keep the order in which the rules spoke. */
  static final Comparator<Finding> FINDINGS =
      (one, other) -> compare(one.place().pointer(), other.place().pointer());

  private static final List<String> FIELDS =
      List.of(
          "document",
          "basis",
          "carriesOut",
          "replaces",
          "citations",
          "number",
          "date",
          "issuer",
          "horizon",
          "title",
          "name",
          "unit",
          "target",
          "targetText",
          "monitors",
          "from",
          "to",
          "what",
          "content",
          "leads",
          "coordinators",
          "deliverables",
          "deadline",
          "deadlineText",
          "subtasks",
          "sections",
          "tasks",
          "indicators",
          "reportingDuties",
          "agencies");

  private ReadingOrder() {}

  static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int iEnd = end(one, i + 1);
      int jEnd = end(other, j + 1);
      int order = segments(one.substring(i + 1, iEnd), other.substring(j + 1, jEnd));
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    return Integer.compare(one.length() - i, other.length() - j);
  }

  private static int segments(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    if (isIndex(one) && isIndex(other)) {
      int shorter = Integer.compare(one.length(), other.length());
      return shorter != 0 ? shorter : one.compareTo(other);
    }
    int order = Integer.compare(rank(one), rank(other));
    return order != 0 ? order : one.compareTo(other);
  }

  private static int rank(String field) {
    int place = FIELDS.indexOf(field);
    return place < 0 ? FIELDS.size() : place;
  }

  private static boolean isIndex(String segment) {
    return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int end(String pointer, int from) {
    int slash = pointer.indexOf('/', from);
    return slash < 0 ? pointer.length() : slash;
  }
}
