package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.likeness.DroppedParts;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.WordDifference;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lower tasks for an upper task make of its title. */
final class TitleCascade {
  /** So much of another part must be there for a title to speak of the same work. */
  private static final double PRESENT = 0.9;

  /** Words that say of what came before that not all of it is meant. */
  private static final Pattern NARROWS =
      Pattern.compile("(?:^|… )(?:thuộc|trong phạm vi|nếu|khi|riêng)(?!\\p{L})");

  private static final List<String> FORMS = WordList.of("long-forms").printed();
  private static final WordList PREPARES = WordList.of("prepares");

  private TitleCascade() {}

  /**
   * Tells what titles and contents of the lower tasks leave out. Who leads with others takes a
   * share, and is not looked at.
   */
  static void scope(PlanPair pair, PlanTask upper, TaskCoverage coverage) {
    List<Task> lowers = coverage.carriers().stream().map(one -> one.lower().task()).toList();
    boolean whole =
        lowers.stream()
            .map(task -> TitleWords.of(task.title(), pair.read()).key())
            .anyMatch(key -> key.contains(upper.title().key()));
    if (lowers.isEmpty() || whole || coverage.given() == TaskCoverage.Given.JOINTLY) {
      return;
    }
    String title =
        Handing.without(upper.task().title(), Handing.words(upper.visit(), pair.agencies()));
    List<String> texts =
        lowers.stream()
            .flatMap(lower -> Stream.concat(Stream.of(lower.title()), lower.content().stream()))
            .toList();
    List<String> dropped = DroppedParts.of(title, texts, PRESENT);
    if (!dropped.isEmpty()) {
      Carrier carrier = coverage.carriers().get(0);
      pair.tell(PairRule.SCOPE_NARROWED, carrier.lower().place().field("title"))
          .against(upper.place().field("title"))
          .because(carrier.link())
          .reading(
              Set.of("title", "content"),
              Stream.concat(lowers.stream(), Stream.of(upper.task())).toArray(Annotated[]::new))
          .say(String.join(", ", dropped), upper.place());
    }
  }

  /** Tells once which titles are those of the upper plan but for some words. */
  static void reworded(PlanPair pair, List<TaskCascade.Covered> covered) {
    List<Said> reworded =
        covered.stream()
            .filter(one -> !one.upper().isArrangement())
            .filter(one -> one.coverage().carriers().size() == 1)
            .filter(one -> one.coverage().carriers().get(0).link().isOneTitle())
            .flatMap(one -> reworded(pair, one.upper(), one.coverage()))
            .map(words -> new Said(words.vi(), words))
            .toList();
    if (!reworded.isEmpty()) {
      pair.tell(PairRule.TITLE_REWORDED, PlanPair.LOWER)
          .say(reworded.size(), Said.joined("; ", reworded));
    }
  }

  /** What one of a group adds on its own part of the work changes nothing. */
  private static Stream<Text> reworded(PlanPair pair, PlanTask upper, TaskCoverage coverage) {
    TaskVisit lower = coverage.carriers().get(0).lower();
    WordDifference words =
        WordDifference.of(
            shortened(upper.task().title()),
            shortened(lower.task().title()),
            Handing.words(upper.visit(), pair.agencies()),
            Handing.EMPHASIS);
    String here = changed(words.here(), words.there());
    String there = changed(words.there(), words.here());
    Text place = lower.place().subject();
    if (!there.isEmpty() && !here.isEmpty()) {
      return Stream.of(Messages.text("cascade.changed", place, here, there));
    }
    boolean narrows = NARROWS.matcher(there).find();
    return narrows && coverage.given() != TaskCoverage.Given.COLLECTIVE
        ? Stream.of(Messages.text("cascade.added", place, there))
        : Stream.empty();
  }

  /** With the short forms that everybody uses, of which no word stands in other words. */
  private static String shortened(String title) {
    String words = title.replaceAll("\\s+", " ");
    for (int i = 0; i + 1 < FORMS.size(); i += 2) {
      words = words.replace(FORMS.get(i + 1), FORMS.get(i));
    }
    return words;
  }

  /**
   * The runs of words that only moved, or say no more than that something is prepared, are none.
   */
  private static String changed(String runs, String others) {
    List<String> moved = Stream.of(others.split(" … ")).map(Words::line).toList();
    return Stream.of(runs.split(" … "))
        .filter(run -> !moved.contains(Words.line(run)))
        .filter(run -> !PREPARES.isIn(WordList.folded(run)))
        .collect(Collectors.joining(" … "));
  }
}
