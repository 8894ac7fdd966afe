package io.github.kehoach.rules.wording.citation;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import java.util.Locale;

/** What a found citation may take for granted, and what is not right about it. */
enum CitationNote {
  DATE_AFTER_COMMA(
      "ngày đứng sau dấu phẩy được hiểu là ngày của văn bản",
      "a date behind a comma is taken as the document's"),
  MISSING_STROKE(
      "thiếu dấu gạch chéo sau năm trong số, ký hiệu",
      "the stroke behind the year of the number is missing"),
  ISSUER_IN_WORDS(
      "tên cơ quan ban hành lấy đến từ nối gần nhất",
      "the issuer's name is taken up to the next joining word"),

  DATE_APART(
      "ngày đứng sau tên cơ quan có thể là ngày của việc khác",
      "a date behind the issuer may be that of something else"),
  DATE_NOT_READ("chưa hiểu ngày này", "this date is not understood"),
  IMPOSSIBLE_DATE("ngày không có trong lịch", "no calendar has this date"),
  SHORT_YEAR("năm chỉ ghi hai chữ số", "the year has two digits only"),
  AFTER_ISSUE(
      "văn bản được viện dẫn lại có ngày sau văn bản này",
      "the cited document is dated after the one that cites it");

  private final Text text;

  CitationNote(String vi, String en) {
    this.text = new Text(vi, en);
  }

  Remark at(int start, int end) {
    return new Remark(
        name().toLowerCase(Locale.ROOT).replace('_', '-'), new TextSpan(start, end), text);
  }
}
