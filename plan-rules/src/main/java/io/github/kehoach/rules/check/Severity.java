package io.github.kehoach.rules.check;

import io.github.kehoach.rules.Text;

/** How much a finding matters. */
public enum Severity {
  /** The plan contradicts itself or cannot be carried out as it stands. */
  ERROR("error", new Text("lỗi", "error")),
  /** Somebody should look at it before the plan is relied on. */
  WARNING("warning", new Text("cảnh báo", "warning")),
  /** Worth knowing. */
  INFO("info", new Text("lưu ý", "info"));

  private final String code;
  private final Text name;

  Severity(String code, Text name) {
    this.code = code;
    this.name = name;
  }

  /** The word for people. */
  public Text text() {
    return name;
  }

  @Override
  public String toString() {
    return code;
  }
}
