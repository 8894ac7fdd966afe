package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** How much a finding matters. */
public enum Severity {
  /** The plan contradicts itself or cannot be carried out as it stands. */
  ERROR("lỗi", "error"),
  /** Somebody should look at it before the plan is relied on. */
  WARNING("cảnh báo", "warning"),
  /** Worth knowing. */
  INFO("lưu ý", "info");

  private final Text name;

  Severity(String vi, String en) {
    this.name = new Text(vi, en);
  }

  /**
   * The severity whose text form is given.
   *
   * @param code {@code error}, {@code warning} or {@code info}; not null
   * @throws UnreadableTextException if the code is none of these
   */
  public static Severity parse(String code) {
    return Codes.parse("Severity", values(), code);
  }

  /** The word for people. */
  public Text text() {
    return name;
  }

  @Override
  public String toString() {
    return Codes.of(this);
  }
}
