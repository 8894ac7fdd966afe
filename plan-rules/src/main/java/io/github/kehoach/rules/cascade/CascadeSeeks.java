package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.Text;
import java.util.Map;
import java.util.Objects;

/** What each rule about two plans looks for, in a few words. */
final class CascadeSeeks {
  private static final Map<String, Text> BY_RULE =
      Map.ofEntries(
          entry(
              "cascade-not-related",
              "Kế hoạch cấp dưới không viện dẫn kế hoạch cấp trên",
              "A lower plan that does not cite the upper one"),
          entry(
              "cascade-issuer-unknown",
              "Kế hoạch cấp dưới không rõ cơ quan ban hành",
              "A lower plan whose issuer is not known"),
          entry(
              "cascade-link-unknown",
              "Nhiệm vụ viện dẫn một nhiệm vụ cấp trên không có hoặc có nhiều",
              "A task that names an upper task which is not there, or there more than once"),
          entry(
              "cascade-responsibility-undecided",
              "Nhiệm vụ cấp trên chưa rõ sau sắp xếp thuộc cơ quan nào",
              "An upper task that nobody has decided on after a reorganisation"),
          entry(
              "cascade-task-not-carried-out",
              "Nhiệm vụ cấp trên giao mà cấp dưới không thực hiện",
              "An upper task that the lower plan does not carry out"),
          entry(
              "cascade-deadline-later",
              "Hạn muộn hơn cấp trên",
              "A deadline later than the upper one"),
          entry(
              "cascade-deadline-undated",
              "Không có ngày đến hạn dưới một hạn có ngày",
              "An undated deadline under a dated one"),
          entry(
              "cascade-standing-duty-dropped",
              "Bỏ phần thường xuyên mà cấp trên giao",
              "A standing duty that the lower plan drops"),
          entry(
              "cascade-recurring-duty-dropped",
              "Bỏ phần định kỳ mà cấp trên giao",
              "A recurring duty that the lower plan drops"),
          entry(
              "cascade-deadline-not-decided",
              "Hai hạn chưa so được với nhau",
              "Two deadlines that cannot be compared"),
          entry(
              "cascade-scope-narrowed",
              "Phạm vi hẹp hơn nhiệm vụ cấp trên",
              "A scope narrower than the upper task's"),
          entry(
              "cascade-task-without-source",
              "Nhiệm vụ không có căn cứ ở cấp trên",
              "A task without a counterpart above"),
          entry(
              "cascade-coordination-not-taken-up",
              "Việc phối hợp cấp trên giao mà cấp dưới không nhắc đến",
              "A coordination that the lower plan does not mention"),
          entry(
              "cascade-indicator-missing",
              "Chỉ tiêu cơ quan theo dõi mà kế hoạch cấp dưới không có",
              "A monitored indicator that the lower plan lacks"),
          entry(
              "cascade-indicator-weakened",
              "Chỉ tiêu đặt thấp hơn cấp trên",
              "A target weaker than the upper one"),
          entry(
              "cascade-indicator-not-decided",
              "Hai chỉ tiêu chưa so được với nhau",
              "Two targets that cannot be compared"),
          entry(
              "cascade-report-missing",
              "Báo cáo cấp trên yêu cầu mà cấp dưới không nêu",
              "A report that the upper plan asks for and the lower lacks"),
          entry(
              "cascade-report-late",
              "Báo cáo không kịp kỳ tổng hợp của cấp trên",
              "A report too late or too rare for the upper one"),
          entry(
              "cascade-report-addressee",
              "Báo cáo gửi nơi khác nơi cấp trên yêu cầu",
              "A report sent elsewhere than the upper plan asks"),
          entry(
              "statements-deadline-differs",
              "Hai phần của một kế hoạch ghi hai hạn",
              "Two statements of one plan with different deadlines"),
          entry(
              "statements-deadline-not-decided",
              "Hai phần ghi hạn khác lời, chưa rõ có là một",
              "Two statements whose deadlines may be the same"),
          entry(
              "statements-leads-differ",
              "Hai phần giao hai cơ quan chủ trì",
              "Two statements with different leads"),
          entry(
              "statements-title-differs",
              "Hai phần khác lời văn",
              "Two statements worded differently"),
          entry(
              "statements-task-missing",
              "Nhiệm vụ chỉ có ở một phần",
              "A task in only one of the statements"),
          entry(
              "statements-target-differs",
              "Hai phần đặt hai kết quả",
              "Two statements with different targets"));

  private CascadeSeeks() {}

  static Text of(String rule) {
    return Objects.requireNonNull(BY_RULE.get(rule), rule);
  }

  private static Map.Entry<String, Text> entry(String rule, String vi, String en) {
    return Map.entry(rule, new Text(vi, en));
  }
}
