package io.github.kehoach.rules.status;

import io.github.kehoach.core.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the usual words of agencies for a state claim. Other words claim nothing. */
final class StatedWords {
  /** What words claim of a task. */
  enum Claim {
    DONE,
    DONE_IN_TIME,
    DONE_LATE,
    OPEN,
    OPEN_LATE;

    boolean fits(TaskState state) {
      return switch (this) {
        case DONE -> state.isDone();
        case DONE_IN_TIME -> state.isDone() && !state.isLate();
        case DONE_LATE -> state == TaskState.DONE_LATE;
        case OPEN -> state.isOpen();
        case OPEN_LATE -> state == TaskState.OPEN_LATE;
      };
    }
  }

  private static final Map<String, Claim> CLAIMS = claims();

  private StatedWords() {}

  static Optional<Claim> claim(String words) {
    return Optional.ofNullable(CLAIMS.get(Folding.fold(words)));
  }

  private static Map<String, Claim> claims() {
    Map<String, Claim> claims = new LinkedHashMap<>();
    add(claims, Claim.DONE, "hoàn thành", "đã hoàn thành", "đã xong", "hoàn thành 100%");
    add(
        claims,
        Claim.DONE_IN_TIME,
        "hoàn thành đúng hạn",
        "đã hoàn thành đúng hạn",
        "hoàn thành trước hạn",
        "đã hoàn thành trước hạn",
        "hoàn thành trong hạn",
        "đã hoàn thành trong hạn");
    add(
        claims,
        Claim.DONE_LATE,
        "hoàn thành quá hạn",
        "đã hoàn thành quá hạn",
        "hoàn thành chậm",
        "hoàn thành trễ hạn");
    add(
        claims,
        Claim.OPEN,
        "đang thực hiện",
        "đang triển khai",
        "chưa thực hiện",
        "chưa triển khai",
        "chưa hoàn thành",
        "đang thực hiện trong hạn",
        "chưa hoàn thành trong hạn");
    add(
        claims,
        Claim.OPEN_LATE,
        "quá hạn",
        "chậm tiến độ",
        "trễ hạn",
        "đang thực hiện quá hạn",
        "chưa hoàn thành quá hạn");
    return claims;
  }

  private static void add(Map<String, Claim> claims, Claim claim, String... phrases) {
    for (String phrase : phrases) {
      claims.put(Folding.fold(phrase), claim);
    }
  }
}
