package io.github.kehoach.core.plan;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.internal.PlanStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * One plan (kế hoạch): what it is, what it rests on, what it assigns. It holds whatever a real
 * document prints; rules judge it. Immutable and thread-safe.
 *
 * <pre>{@code
 * Plan plan =
 *     Plan.builder()
 *         .document(Document.builder().number(DocumentNumber.parse("726/KH-UBND")).build())
 *         .addSections(Section.builder().number("I").addTasks(task).build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@PlanStyle
public sealed interface Plan extends Annotated permits ImmutablePlan {
  /** What identifies the plan. */
  Document document();

  /** The documents that it rests on (căn cứ). */
  List<Citation> basis();

  /** The plans and programmes that it carries out. */
  List<Citation> carriesOut();

  /** The documents that it replaces. */
  List<Citation> replaces();

  /** The groups of tasks in the order of print. */
  List<Section> sections();

  /** The indicators in the order of print. */
  List<Indicator> indicators();

  /** Who reports what, when. */
  List<ReportingDuty> reportingDuties();

  /** The directory that comes with the plan. */
  List<Agency> agencies();

  /** Further documents that the text cites. */
  List<Citation> citations();

  @Override
  Extensions extensions();

  @Override
  List<Doubt> doubts();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds plans. Not thread-safe. */
  class Builder extends ImmutablePlan.Builder {
    Builder() {
      document(Document.builder().build());
      extensions(Extensions.none());
    }
  }
}
