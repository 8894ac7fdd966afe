package io.github.kehoach.rules.wording.indicator;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import java.util.Locale;

/** What a reading of a target may take for granted, and what can stand in its way. */
enum TargetNote {
  SPELLING("đọc cả khi mất dấu hoặc sai dấu", "read although accents are lost or wrong"),
  DOT_GROUPS(
      "dấu chấm trước ba chữ số được hiểu là ngăn hàng nghìn",
      "a dot before three digits is taken to group thousands"),
  DOT_DECIMAL("dấu chấm được hiểu là dấu thập phân", "a dot is taken as the mark of decimals"),
  COMMA_DECIMAL(
      "dấu phẩy trước ba chữ số được hiểu là dấu thập phân",
      "a comma before three digits is taken as the mark of decimals"),
  COMMA_GROUPS("dấu phẩy được hiểu là ngăn hàng nghìn", "commas are taken to group thousands"),
  APPROXIMATE("số ước chừng được giữ như số đã ghi", "a number given as about so many"),
  WORDS_BEFORE(
      "số đứng giữa câu được hiểu là số phải đạt",
      "a number in the middle of a sentence is taken as the one to reach"),
  FIRST_OF_GROUP(
      "nhóm gồm chừng ấy đơn vị được hiểu là nhóm đứng đầu",
      "a group of so many is taken as the first so many"),

  NOTHING_PRINTED("không có chữ hay số nào", "there is neither word nor number"),
  NOT_UNDERSTOOD("chưa hiểu số này", "this number is not understood"),
  SEVERAL_NUMBERS(
      "có nhiều số, không rõ số nào phải đạt",
      "there are several numbers, and which is to be reached is not clear"),
  NUMBER_AMONG_WORDS(
      "số nằm trong câu, không rõ có phải số phải đạt",
      "a number among words, which may not be the one to reach"),
  AMBIGUOUS_NUMBER(
      "không rõ dấu chấm, dấu phẩy ngăn hàng nghìn hay phần thập phân",
      "whether the marks group thousands or begin decimals is not clear"),
  AMBIGUOUS_SIGN(
      "không rõ là dấu âm, dấu cộng hay gạch đầu dòng",
      "a sign of the number or the mark of a list"),
  TOO_LONG("số có hơn 15 chữ số", "the number has more than 15 digits"),
  NUMBERS_DISAGREE("số viết bằng chữ và bằng số khác nhau", "words and figures give two numbers"),
  RANGE_WITHOUT_END("khoảng chưa có đủ hai đầu", "a range that lacks an end"),
  RUNS_BACKWARDS("khoảng không tăng", "the range does not rise"),
  CONTRADICTION("các từ chỉ hướng mâu thuẫn", "the comparisons contradict each other"),
  RANK_DIRECTION(
      "với thứ hạng, không rõ \"trở lên\" là số nhỏ hơn hay lớn hơn",
      "with ranks, \"and above\" may mean smaller or larger numbers"),
  GROUP_NUMBER(
      "không rõ là nhóm đứng đầu hay tên của nhóm",
      "either so many first ones or the name of a group"),
  REVERSED("nhóm đứng cuối, không phải đứng đầu", "the last ones, not the first");

  private final Text text;

  TargetNote(String vi, String en) {
    this.text = new Text(vi, en);
  }

  Remark at(int start, int end) {
    return new Remark(
        name().toLowerCase(Locale.ROOT).replace('_', '-'), new TextSpan(start, end), text);
  }
}
