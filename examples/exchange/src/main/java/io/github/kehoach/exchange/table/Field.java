package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Text;

/** What a column of a table of tasks can hold. */
public enum Field {
  /** Number of a task or a section (STT). */
  NUMBER("số thứ tự", "number"),
  /** What is to be done (nhiệm vụ). */
  TITLE("nhiệm vụ", "task"),
  /** What more is said of it (nội dung). */
  CONTENT("nội dung", "content"),
  /** Who leads (cơ quan chủ trì). */
  LEADS("cơ quan chủ trì", "lead"),
  /** Who helps (cơ quan phối hợp). */
  COORDINATORS("cơ quan phối hợp", "coordinators"),
  /** What must come out (sản phẩm, kết quả). */
  DELIVERABLES("sản phẩm", "deliverables"),
  /** By when (thời gian hoàn thành). */
  DEADLINE("thời hạn", "deadline"),
  /** Remarks (ghi chú). */
  NOTE("ghi chú", "note");

  private final Text words;

  Field(String vi, String en) {
    this.words = new Text(vi, en);
  }

  /** Its name for people. */
  public Text words() {
    return words;
  }
}
