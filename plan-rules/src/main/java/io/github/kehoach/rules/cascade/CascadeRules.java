package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.Text;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.Severity;
import java.util.List;

/**
 * The rules that look at two plans at once, as data to list, explain, switch off and change in
 * severity. {@link Cascade} and {@link Statements} do the looking; in a validator of single plans
 * these rules find nothing. Stateless and thread-safe.
 */
public final class CascadeRules {
  private static final Rule.Why DUTY =
      principle(
          "Kế hoạch cấp dưới cụ thể hóa kế hoạch cấp trên; nó không nới được điều cấp trên đã giao.",
          "A lower plan carries out the plan above it; it cannot loosen what that plan assigns.");
  private static final Rule.Why FEED =
      principle(
          "Cấp trên chỉ tổng hợp được khi cấp dưới báo cáo kịp và đúng nơi nhận.",
          "The level above can only sum up what arrives in time and at the right address.");
  private static final Rule.Why ONE_PLAN =
      principle(
          "Một kế hoạch nói hai điều khác nhau thì không ai biết phải làm theo điều nào.",
          "Nobody knows what to follow in a plan that says two different things.");

  private CascadeRules() {}

  /** All rules about a plan and the one above it, and about two statements of one plan. */
  public static List<Rule> all() {
    return List.of(
        rule(
            "cascade-not-related",
            Severity.WARNING,
            "Kế hoạch cấp dưới không nêu rằng nó thực hiện kế hoạch {0}.",
            "The lower plan does not say that it carries out plan {0}.",
            "Kiểm tra có chọn đúng hai kế hoạch không, hoặc bổ sung căn cứ {0}.",
            "Check that the right plans are compared, or cite {0}.",
            DUTY),
        rule(
            "cascade-issuer-unknown",
            Severity.WARNING,
            "Không biết cơ quan nào ban hành kế hoạch cấp dưới: {0}.",
            "It is not known who issued the lower plan: {0}.",
            "Bổ sung \"issuer\" và danh mục cơ quan.",
            "Add \"issuer\" and the directory of agencies.",
            DUTY),
        rule(
            "cascade-link-unknown",
            Severity.ERROR,
            "{0} nêu thực hiện nhiệm vụ {1}, nhưng kế hoạch cấp trên {2}.",
            "{0} says that it carries out task {1}, but the upper plan {2}.",
            "Sửa lại viện dẫn {1}, thêm số mục nếu cần.",
            "Correct the reference {1}; add the section if needed.",
            DUTY),
        rule(
            "cascade-responsibility-undecided",
            Severity.INFO,
            "Chưa xác định được {0} “{1}” có thuộc cơ quan này không: {2}.",
            "It is not decided whether {0} “{1}” falls to this agency: {2}.",
            "Xin ý kiến cơ quan ban hành kế hoạch cấp trên.",
            "Ask the issuer of the upper plan.",
            DUTY),
        rule(
            "cascade-task-not-carried-out",
            Severity.WARNING,
            "Kế hoạch cấp dưới không có nhiệm vụ nào thực hiện {0} “{1}” của cấp trên (hạn: {2}).",
            "The lower plan has no task for {0} “{1}” of the upper plan (due: {2}).",
            "Bổ sung nhiệm vụ, hoặc nêu rõ nhiệm vụ nào thực hiện {0}.",
            "Add a task, or state which task carries out {0}.",
            DUTY),
        deadline(
            "cascade-deadline-later",
            Severity.ERROR,
            "muộn hơn",
            "comes later than",
            "Rút hạn của {0} cho kịp {2}."),
        deadline(
            "cascade-deadline-undated",
            Severity.ERROR,
            "không có ngày đến hạn như",
            "has no due day like",
            "Ghi ngày cho {0} để kịp {2}."),
        deadline(
            "cascade-standing-duty-dropped",
            Severity.ERROR,
            "bỏ việc thường xuyên của",
            "drops the standing duty of",
            "Bổ sung phần thường xuyên vào {0} theo {2}."),
        deadline(
            "cascade-recurring-duty-dropped",
            Severity.ERROR,
            "bỏ phần định kỳ của",
            "drops the recurring duty of",
            "Bổ sung phần định kỳ vào {0} theo {2}."),
        deadline(
            "cascade-deadline-not-decided",
            Severity.INFO,
            "chưa so được hạn với",
            "cannot be compared with",
            "Thống nhất cách ghi hạn của {0} và {2}."),
        rule(
            "cascade-scope-narrowed",
            Severity.INFO,
            "{0} (và các nhiệm vụ khác cùng thực hiện) không nhắc đến phần “{1}” của {2}; {3}.",
            "{0} (with the other tasks for it) does not mention the part “{1}” of {2}; {3}.",
            "Kiểm tra phần “{1}” do ai làm.",
            "Check who does the part “{1}”.",
            DUTY),
        rule(
            "cascade-task-without-source",
            Severity.INFO,
            "{0} “{1}” không có nhiệm vụ tương ứng ở kế hoạch cấp trên.",
            "{0} “{1}” has no counterpart in the upper plan.",
            "Không cần làm gì nếu là việc tự đặt ra; nếu không, nêu rõ căn cứ của {0}.",
            "Nothing to do if the agency set it itself; otherwise state what {0} rests on.",
            DUTY),
        rule(
            "cascade-coordination-not-taken-up",
            Severity.INFO,
            "Cấp trên giao cơ quan phối hợp thực hiện {0} “{1}”; kế hoạch cấp dưới không nhắc đến.",
            "The upper plan names the agency as a coordinator of {0} “{1}”; the lower plan is silent.",
            "Bổ sung việc phối hợp {0} nếu cần bố trí người, kinh phí.",
            "Add the coordination of {0} if it needs people or money.",
            DUTY),
        rule(
            "cascade-indicator-missing",
            Severity.INFO,
            "Cơ quan theo dõi {0} “{1}” ({2}), nhưng kế hoạch cấp dưới không có chỉ tiêu này.",
            "The agency monitors {0} “{1}” ({2}), which the lower plan does not have.",
            "Bổ sung chỉ tiêu {0}.",
            "Add {0}.",
            DUTY),
        rule(
            "cascade-indicator-weakened",
            Severity.ERROR,
            "{0} “{1}” đặt “{2}”, thấp hơn “{3}” của {4} ở cấp trên; {5}.",
            "{0} “{1}” sets “{2}”, weaker than “{3}” of {4} above; {5}.",
            "Nâng kết quả của {0} lên “{3}”.",
            "Raise {0} to “{3}”.",
            DUTY),
        rule(
            "cascade-indicator-not-decided",
            Severity.INFO,
            "{0} “{1}” đặt “{2}”, {4} của cấp trên đặt “{3}”: chưa so được; {5}.",
            "{0} “{1}” sets “{2}”, {4} above sets “{3}”: they cannot be compared; {5}.",
            "Thống nhất cách đặt kết quả “{2}” và “{3}”.",
            "State “{2}” and “{3}” in one way.",
            DUTY),
        rule(
            "cascade-report-missing",
            Severity.WARNING,
            "Kế hoạch cấp dưới không nêu báo cáo “{0}” ({1}) mà cấp trên yêu cầu.",
            "The lower plan has no report for “{0}” ({1}), which the upper plan asks for.",
            "Bổ sung chế độ báo cáo {1}.",
            "Add the report ({1}).",
            FEED),
        rule(
            "cascade-report-late",
            Severity.ERROR,
            "Báo cáo “{0}” ({1}) không kịp yêu cầu của cấp trên ({2}): {3}.",
            "The report “{0}” ({1}) cannot feed the upper plan's ({2}): {3}.",
            "Đổi kỳ, ngày báo cáo cho kịp {2}.",
            "Change the cycle or day to meet {2}.",
            FEED),
        rule(
            "cascade-report-addressee",
            Severity.WARNING,
            "Báo cáo “{0}” ({1}) gửi {2}; cấp trên yêu cầu gửi {3} ({4}).",
            "The report “{0}” ({1}) goes to {2}; the upper plan wants it at {3} ({4}).",
            "Gửi báo cáo cho {3}.",
            "Send it to {3}.",
            FEED),
        rule(
            "statements-deadline-differs",
            Severity.ERROR,
            "{0} ghi hạn “{1}”, {2} ghi “{3}” ({4} ≠ {5}); {6}.",
            "{0} is due “{1}”, {2} “{3}” ({4} ≠ {5}); {6}.",
            "Đính chính để {0} và {2} ghi một hạn.",
            "Correct one so that {0} and {2} agree.",
            ONE_PLAN),
        rule(
            "statements-deadline-not-decided",
            Severity.INFO,
            "{0} ghi hạn “{1}”, {2} ghi “{3}”, chưa rõ có là một ({4} / {5}); {6}.",
            "{0} is due “{1}”, {2} “{3}”, which may be the same ({4} / {5}); {6}.",
            "Thống nhất cách ghi hạn của {0} và {2}.",
            "State the deadlines of {0} and {2} in one way.",
            ONE_PLAN),
        rule(
            "statements-leads-differ",
            Severity.ERROR,
            "{0} giao “{1}” chủ trì, {2} giao “{3}”; {4}.",
            "{0} is led by “{1}”, {2} by “{3}”; {4}.",
            "Đính chính để {0} và {2} giao một cơ quan.",
            "Correct one so that {0} and {2} name the same lead.",
            ONE_PLAN),
        rule(
            "statements-title-differs",
            Severity.INFO,
            "{0} và {1} khác lời văn: chỉ bên này có “{2}”, chỉ bên kia có “{3}”; {4}.",
            "{0} and {1} are worded differently: only here “{2}”, only there “{3}”; {4}.",
            "Kiểm tra “{2}” và “{3}” có làm đổi nghĩa không.",
            "Check whether “{2}” and “{3}” change the meaning.",
            ONE_PLAN),
        rule(
            "statements-task-missing",
            Severity.INFO,
            "{0} “{1}” chỉ có ở một trong hai phần của kế hoạch.",
            "{0} “{1}” stands in only one of the two statements.",
            "Kiểm tra {0} có bị sót ở phần kia không.",
            "Check whether {0} was forgotten in the other one.",
            ONE_PLAN),
        rule(
            "statements-target-differs",
            Severity.ERROR,
            "{0} “{1}” đặt “{2}”, {3} đặt “{4}”; {5}.",
            "{0} “{1}” is set at “{2}”, {3} at “{4}”; {5}.",
            "Đính chính để “{2}” và “{4}” là một.",
            "Correct one of “{2}” and “{4}”.",
            ONE_PLAN));
  }

  private static Rule deadline(String id, Severity severity, String vi, String en, String hint) {
    return rule(
        id,
        severity,
        "{0} (hạn “{1}”) " + vi + " {2} của cấp trên (hạn “{3}”): {4}; {5}.",
        "{0} (due “{1}”) " + en + " {2} above (due “{3}”): {4}; {5}.",
        hint,
        "Bring {0} into line with {2}.",
        DUTY);
  }

  private static Rule rule(
      String id,
      Severity severity,
      String vi,
      String en,
      String hintVi,
      String hintEn,
      Rule.Why why) {
    Rule.OfPlans looksAtPairs = (rule, plans, found) -> {};
    return new Rule(
        id,
        Rule.Family.CASCADE,
        severity,
        CascadeSeeks.of(id),
        Text.template(vi, en),
        Text.template(hintVi, hintEn),
        why,
        "0.1.0",
        looksAtPairs);
  }

  private static Rule.Why principle(String vi, String en) {
    return new Rule.Why(Rule.Why.Kind.PRINCIPLE, new Text(vi, en));
  }
}
