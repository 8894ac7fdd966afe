package io.github.kehoach.rules.text;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;
import java.util.Optional;

/**
 * Says deadlines in words that fit into a sentence: "trước tháng 12/2025 và thường xuyên", "before
 * 2025-12 and standing". Stateless and thread-safe.
 */
public final class DeadlineText implements Deadline.Cases<Text> {
  private static final DeadlineText WORDS = new DeadlineText();

  private DeadlineText() {}

  /** A deadline in words. */
  public static Text of(Deadline deadline) {
    return deadline.match(WORDS);
  }

  /** A deadline in words, with the scope that it is stated for. */
  public static Text of(Optional<String> scope, Deadline deadline) {
    Text words = of(deadline);
    return scope.map(named -> text("deadline.scope", named, words)).orElse(words);
  }

  /** One duty of a deadline in words, such as {@code trước ngày 18 hằng tháng}. */
  public static Text of(SimplePart part) {
    return of(part.scope(), part.deadline());
  }

  @Override
  public Text by(Deadline.By by) {
    CalendarPeriod last = PeriodBounds.last(by.period());
    return text(last instanceof CalendarPeriod.Day ? "deadline.by" : "deadline.byEnd", last);
  }

  @Override
  public Text before(Deadline.Before before) {
    return text("deadline.before", PeriodBounds.first(before.period()));
  }

  @Override
  public Text every(Deadline.Every every) {
    return EveryText.of(every);
  }

  @Override
  public Text continuous(Deadline.Continuous continuous) {
    Text standing =
        continuous
            .cycle()
            .map(cycle -> text("deadline.continuous.every", EveryText.often(cycle, 1)))
            .orElseGet(() -> text("deadline.continuous"));
    Text begun = started(standing, continuous.start());
    return continuous
        .until()
        .map(last -> text("every.until", begun, PeriodBounds.last(last)))
        .orElse(begun);
  }

  @Override
  public Text open(Deadline.Open open) {
    return started(text("deadline.open"), open.start());
  }

  @Override
  public Text onDemand(Deadline.OnDemand onDemand) {
    return text("deadline.onDemand", onDemand.when());
  }

  @Override
  public Text triggered(Deadline.Triggered triggered) {
    return triggered
        .lag()
        .map(lag -> TriggerText.when(triggered.trigger(), lag))
        .orElseGet(() -> TriggerText.when(triggered.trigger()));
  }

  @Override
  public Text allOf(Deadline.AllOf allOf) {
    List<Text> parts = allOf.parts().stream().map(DeadlineText::of).toList();
    int last = parts.size() - 1;
    Text before = joined("deadline.comma", parts.subList(0, last));
    return joined("deadline.and", List.of(before, parts.get(last)));
  }

  @Override
  public Text scoped(Deadline.Scoped scoped) {
    return joined("deadline.then", scoped.parts().stream().map(DeadlineText::part).toList());
  }

  @Override
  public Text unstated(Deadline.Unstated unstated) {
    return text("deadline.unstated");
  }

  @Override
  public Text unread(Deadline.Unread unread) {
    return text("deadline.unread", unread.text());
  }

  private static Text part(ScopedPart part) {
    return of(Optional.of(part.scope()), part.deadline());
  }

  private static Text joined(String link, List<Text> parts) {
    Text and = text(link);
    String vi = String.join(and.vi(), parts.stream().map(Text::vi).toList());
    return new Text(vi, String.join(and.en(), parts.stream().map(Text::en).toList()));
  }

  private static Text started(Text words, Optional<Start> start) {
    return start
        .map(
            begins ->
                begins.inclusive()
                    ? text("every.from", words, PeriodBounds.first(begins.period()))
                    : text("deadline.after", words, PeriodBounds.last(begins.period())))
        .orElse(words);
  }
}
