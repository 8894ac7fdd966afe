package io.github.kehoach.ownrules;

import static io.github.kehoach.laws.rules.KeHoachAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.laws.rules.CheckLaws;
import io.github.kehoach.rules.check.PlanValidator;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of rules hold for a set with a rule of one's own. */
class ProvinceRulesProperties {
  private static final PlanValidator VALIDATOR = PlanValidator.of(ProvinceRules.rules());
  private static final PlanValidator OWN =
      PlanValidator.of(ProvinceRules.rules().only(List.of("funded-without-finance")));
  private static final String FUNDED =
      "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"number\":\"I\",\"tasks\":["
          + "{\"number\":\"1\",\"title\":\"Nâng cấp hạ tầng số\",\"x-kinh-phi-trieu-dong\":250}]}]}}";

  @Property(tries = 100)
  void theOrderOfTasksDoesNotMatter(@ForAll Plan plan, @ForAll long seed) {
    CheckLaws.orderOfTasks(plan, seed, VALIDATOR::validate).check();
  }

  @Property(tries = 50)
  void anUnrelatedTaskDoesNotMatter(@ForAll Plan plan) {
    // rules about a plan as a whole may well hear of it; the own rule is about one task
    CheckLaws.unrelatedTask(plan, OWN::validate).check();
  }

  @Property(tries = 20)
  void threadsMayShareIt(@ForAll Plan one, @ForAll Plan other) {
    CheckLaws.sharedByThreads(
            List.of(one, other),
            plan -> PlanValidator.of(ProvinceRules.rules()).validate(plan),
            VALIDATOR::validate)
        .check();
  }

  @Example
  void aFundedTaskWantsTheDepartmentOfFinance() {
    Plan plan = JsonFormat.plans().read(FUNDED);
    assertThat(VALIDATOR.validate(plan))
        .finds("funded-without-finance")
        .at("section/I/task/1")
        .finds("funded-without-finance")
        .at("/sections/0/tasks/0/coordinators");
  }

  @Example
  void withTheDepartmentItIsSound() {
    Plan plan = JsonFormat.plans().read(FUNDED);
    Section section = plan.sections().get(0);
    Task helped =
        section.tasks().get(0).toBuilder()
            .addCoordinator(AgencyRef.unlinked("Sở Tài chính"))
            .build();
    Plan mended =
        plan.toBuilder()
            .sections(List.of(section.toBuilder().tasks(List.of(helped)).build()))
            .build();
    assertThat(VALIDATOR.validate(mended)).doesNotFind("funded-without-finance");
  }

  @Example
  void theOwnFieldSurvivesReadingAndWriting() {
    Plan plan = JsonFormat.plans().read(FUNDED);
    String again = JsonFormat.plans().compact().write(plan);
    assertThat(again).contains("\"x-kinh-phi-trieu-dong\":250");
    assertThat(ProvinceRules.millions(plan.sections().get(0).tasks().get(0))).isPresent();
  }
}
