package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import io.github.kehoach.rules.wording.indicator.TargetReading;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import io.github.kehoach.tracker.input.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plans print is read as the data has it, apart from cells that are marked doubtful. */
class WordingOfThePlansTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hai-duong/726",
        "hai-duong/726-body",
        "hai-duong/so-khcn",
        "hai-duong/so-noi-vu",
        "hai-duong/so-tai-chinh",
        "hau-giang/ke-hoach"
      })
  void everyPrintedDeadlineIsReadAsTyped(String name) {
    Plan plan = Plans.read(name);
    List<String> differences = new ArrayList<>();
    deadlines(
        plan,
        (text, typed) -> {
          DeadlineReading reading =
              plan.document()
                  .date()
                  .map(day -> DeadlineWording.read(text, day))
                  .orElseGet(() -> DeadlineWording.read(text));
          if (!reading.deadline().equals(typed)) {
            differences.add(text + "\n  typed " + typed + "\n  read  " + reading.deadline());
          }
        });
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hai-duong/726", "hai-duong/so-khcn"})
  void everyPrintedDeadlineHasAStandardWordingThatReadsBack(String name) {
    deadlines(
        Plans.read(name),
        (text, typed) -> {
          Optional<String> standard = DeadlineWording.write(typed);
          assertThat(standard).as(text).isPresent();
          assertThat(DeadlineWording.read(standard.get()).deadline())
              .as(standard.get())
              .isEqualTo(typed);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"hai-duong/726", "hai-duong/so-khcn"})
  void everyTargetOfTheIndicatorAnnexesIsReadAsTyped(String name) {
    List<String> differences = new ArrayList<>();
    Plans.read(name)
        .indicators()
        .forEach(
            one -> {
              if (one.target().isEmpty() || isDoubted(one, "target", "targetText")) {
                return;
              }
              String text = one.targetText().orElseThrow();
              TargetReading reading = TargetWording.read(text);
              if (!reading.target().equals(one.target())
                  || reading.certainty() == Certainty.UNREAD) {
                differences.add(text + ": typed " + one.target() + ", read " + reading);
              }
            });
    assertThat(differences).isEmpty();
  }

  private static void deadlines(Plan plan, BiConsumer<String, Deadline> each) {
    TaskVisit.all(
        plan,
        visit -> {
          if (!isDoubted(visit.task(), "deadline", "deadlineText")) {
            visit.task().deadlineText().ifPresent(t -> each.accept(t, visit.task().deadline()));
          }
        });
    plan.reportingDuties().stream()
        .filter(duty -> !isDoubted(duty, "deadline", "deadlineText"))
        .forEach(duty -> duty.deadlineText().ifPresent(t -> each.accept(t, duty.deadline())));
  }

  private static boolean isDoubted(Annotated value, String... fields) {
    return value.doubts().stream().anyMatch(doubt -> Set.of(fields).contains(doubt.field()));
  }
}
