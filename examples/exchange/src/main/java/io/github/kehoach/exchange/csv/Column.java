package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.Text;
import java.util.Optional;

/** The columns of a table of tasks, in their order; read by name, in either language. */
public enum Column {
  /** Number of the plan; the same in every row. */
  PLAN_NUMBER("Số kế hoạch", "Plan number", "726/KH-UBND"),
  /** Its date: a day, month or year as ISO 8601 writes it; the same in every row. */
  PLAN_DATE("Ngày kế hoạch", "Plan date", "2025-02-20, 2025-02, 2025"),
  /**
   * Place of the section among those that have tasks of their own, from 1; a section inside another
   * counts as one more. A new section begins where this, its number or its title changes.
   */
  SECTION("Thứ tự nhóm", "Section", "1, 2, 3"),
  /** Number of the section as printed. */
  SECTION_NUMBER("Số nhóm", "Section number", "IV"),
  /** Heading of the section. */
  SECTION_TITLE("Tên nhóm", "Section title", "Chuyển đổi số"),
  /** Numbers on the way down to the task, such as {@code 15.a}; for people, not read. */
  PATH("Đường dẫn", "Path", "15.a"),
  /** 1 for a task, 2 for a part of the last task of level 1 above it, and so on. */
  LEVEL("Cấp", "Level", "1, 2, 3"),
  /** Number of the task as printed. */
  NUMBER("Số", "Number", "15, 7.12, 1.a"),
  /** What is to be done. */
  TITLE("Nhiệm vụ", "Title", "Xây dựng Đề án"),
  /** What more the plan says. */
  CONTENT("Nội dung", "Content", "Trình cấp có thẩm quyền"),
  /** Who leads; a list. */
  LEADS("Chủ trì", "Leads", "Sở Tài chính [so-tai-chinh]"),
  /** Who helps; a list. */
  COORDINATORS("Phối hợp", "Coordinators", "các sở, ban, ngành [*]"),
  /** What must come out; a list. */
  DELIVERABLES("Sản phẩm", "Deliverables", "Đề án"),
  /** The deadline as printed. */
  DEADLINE_TEXT("Thời hạn (nguyên văn)", "Deadline text", "12/2025"),
  /** The deadline as JSON, in the form that FORMAT.md of plan-json shows. */
  DEADLINE("Thời hạn (JSON)", "Deadline", "{\"kind\":\"by\",\"period\":\"2025-12\"}"),
  /** Where the money comes from, and how much. */
  FUNDING("Kinh phí", "Funding", "Ngân sách tỉnh"),
  /** Tasks of other documents that this one carries out; a list. */
  CARRIES_OUT("Cụ thể hóa", "Carries out", "726/KH-UBND | 2025-02-20 | IV | 15"),
  /** Marks of doubt; a list. */
  DOUBTS("Nghi vấn", "Doubts", "deadlineText: chữ mờ"),
  /** Fields that the format does not know; a list. */
  UNKNOWN("Trường khác", "Unknown fields", "ghiChu: [1,2]");

  private final Text heading;
  private final String example;

  Column(String vi, String en, String example) {
    this.heading = new Text(vi, en);
    this.example = example;
  }

  /** Its name in the first row. */
  public Text heading() {
    return heading;
  }

  /** What a cell of it looks like. */
  String example() {
    return example;
  }

  /** The column that a heading names in either language. */
  static Optional<Column> named(String heading) {
    String name = heading.strip();
    for (Column column : values()) {
      if (column.heading.vi().equalsIgnoreCase(name)
          || column.heading.en().equalsIgnoreCase(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
