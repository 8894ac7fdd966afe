package io.github.kehoach.rules.wording.agency;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import java.util.Locale;

/** What the reading of a list of agencies may take for granted, and what it cannot decide. */
enum AgencyNote {
  NOTE_IN_BRACKETS(
      "phần trong ngoặc được hiểu là ghi chú bên cạnh tên",
      "what stands in brackets is taken as a note beside the name"),

  UNKNOWN_NAME("danh mục cơ quan không có tên này", "the directory does not have this name"),
  AMBIGUOUS_NAME(
      "nhiều cơ quan trong danh mục có tên này",
      "several agencies of the directory have this name"),
  MAYBE_ONE_NAME("không rõ là một tên hay nhiều tên", "either one name or several"),
  ANOTHER_ROW(
      "chỉ đến một dòng khác, không nêu cơ quan nào", "points to another row and names nobody"),
  AND_SO_ON("danh sách chưa hết", "the list goes on");

  private final Text text;

  AgencyNote(String vi, String en) {
    this.text = new Text(vi, en);
  }

  Remark at(TextSpan span) {
    return new Remark(name().toLowerCase(Locale.ROOT).replace('_', '-'), span, text);
  }
}
