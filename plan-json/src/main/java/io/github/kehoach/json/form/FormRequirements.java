package io.github.kehoach.json.form;

import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.Text;

/** What the form requires beyond what the model does. */
public final class FormRequirements {
  public static final Requirement ONE_OF_AGENCY =
      Requirement.of(
          "one-of-agency",
          "phải có 'agency', 'text' hoặc cả hai, hoặc chỉ 'collective'",
          "have either 'agency', 'text' or both, or 'collective' alone");
  public static final Requirement NOT_BESIDE_AFTER =
      Requirement.of(
          "not-beside-after", "không được đứng cạnh 'after'", "not stand beside 'after'");
  public static final Requirement ONE_OF_RELEASED =
      Requirement.of(
          "one-of-released", "phải có 'task' hoặc 'trigger'", "have either 'task' or 'trigger'");
  public static final Requirement EACH_FINDING_ONCE =
      Requirement.of(
          "each-finding-once", "chỉ được có mỗi phát hiện một lần", "hold each finding once");
  public static final Requirement SUM_OF_CELLS =
      Requirement.of("sum-of-cells", "phải là tổng các ô", "be the sum of the cells");
  public static final Requirement FROM_CELLS =
      Requirement.of("from-cells", "phải suy ra từ các ô: {0}", "follow from the cells: {0}");
  public static final Requirement FROM_TASKS =
      Requirement.of("from-tasks", "phải suy ra từ các nhiệm vụ", "follow from the tasks");
  public static final Requirement ON_LINES =
      Requirement.of("on-lines", "phải đứng trên các dòng riêng", "stand on lines of their own");
  public static final Requirement A_DAY = Requirement.of("a-day", "một ngày", "a day");
  public static final Requirement MINOR_VERSION =
      Requirement.of(
          "minor-version",
          "phải là \"{0}\" hoặc một phiên bản phụ của nó",
          "be \"{0}\" or a minor version of it");
  public static final Requirement JSON_TEXT =
      Requirement.of("json-text", "phải là văn bản JSON", "be JSON text");
  public static final Requirement WHOLE_CHARACTERS =
      Requirement.of("whole-characters", "phải gồm các ký tự trọn vẹn", "hold whole characters");
  public static final Requirement NO_OWN_FIELD =
      Requirement.of(
          "no-own-field",
          "không được có trường của chính đối tượng",
          "not hold a field of the object itself");
  public static final Requirement DEPTH =
      Requirement.of("depth", "không được lồng sâu hơn {0} tầng", "nest no deeper than {0} levels");

  static final Text READABLE = new Text("phải đọc được", "be readable");

  private FormRequirements() {}
}
