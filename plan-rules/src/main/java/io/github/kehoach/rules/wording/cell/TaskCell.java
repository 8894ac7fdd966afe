package io.github.kehoach.rules.wording.cell;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** The cells of a row that {@link TaskCells} reads. The code is stable. */
public enum TaskCell {
  /** The number, as printed (STT). */
  NUMBER("number"),
  /** What is to be done (nội dung nhiệm vụ). */
  TITLE("title"),
  /** What more there is to say. */
  CONTENT("content"),
  /** Who leads (cơ quan chủ trì). */
  LEAD("lead"),
  /** Who helps (cơ quan phối hợp). */
  COORDINATOR("coordinator"),
  /** By when (thời hạn, thời gian hoàn thành). */
  DEADLINE("deadline"),
  /** What must come out (sản phẩm, kết quả). */
  PRODUCT("product");

  private final String code;

  TaskCell(String code) {
    this.code = code;
  }

  /**
   * The cell whose code is given.
   *
   * @throws UnreadableTextException if the code is none
   */
  public static TaskCell parse(String code) {
    return Codes.parse("TaskCell", values(), code);
  }

  @Override
  public String toString() {
    return code;
  }
}
