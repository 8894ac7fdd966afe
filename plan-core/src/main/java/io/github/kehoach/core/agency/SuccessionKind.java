package io.github.kehoach.core.agency;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** How agencies give way to others (sắp xếp tổ chức). */
public enum SuccessionKind {
  /** Several become one (sáp nhập, hợp nhất). */
  MERGE,
  /** One becomes several (chia, tách). */
  SPLIT,
  /** One changes its name (đổi tên). */
  RENAME,
  /** One ends without a general successor (giải thể). */
  DISSOLVE,
  /** Functions move to a body that goes on (chuyển giao). */
  TRANSFER;

  private final String code = Codes.of(this);

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
