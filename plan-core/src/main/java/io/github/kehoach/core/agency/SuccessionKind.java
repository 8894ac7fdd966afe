package io.github.kehoach.core.agency;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** How agencies give way to others (sắp xếp tổ chức). */
public enum SuccessionKind {
  /** Several become one (sáp nhập, hợp nhất). */
  MERGE("merge"),
  /** One becomes several (chia, tách). */
  SPLIT("split"),
  /** One changes its name (đổi tên). */
  RENAME("rename"),
  /** One ends without a general successor (giải thể). */
  DISSOLVE("dissolve"),
  /** Functions move to a body that goes on (chuyển giao). */
  TRANSFER("transfer");

  private final String code;

  SuccessionKind(String code) {
    this.code = code;
  }

  /**
   * The choice whose code is given.
   *
   * @param code {@code merge}, {@code split}, {@code rename}, {@code dissolve}, {@code transfer};
   *     not null
   * @throws UnreadableTextException if the code is none of these
   */
  public static SuccessionKind parse(String code) {
    return Codes.parse("SuccessionKind", values(), code);
  }

  @Override
  public String toString() {
    return code;
  }
}
