package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.deadline.DeadlineReading.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One deadline out of the times of a text, with what was assumed and where each part stands. */
final class DeadlineAssembly {
  private final Tokens tokens;
  private final DeadlineMeaning meaning;
  private final List<Remark> assumed = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private ProblemCode problem = ProblemCode.NONE;
  private Deadline deadline = Deadline.unstated();
  private boolean alone = true;

  private record Item(Deadline deadline, Phrase phrase, String name) {}

  private DeadlineAssembly(Tokens tokens, @Nullable CalendarPeriod issued) {
    this.tokens = tokens;
    this.meaning = new DeadlineMeaning(tokens, issued);
  }

  static DeadlineAssembly none(ProblemCode problem) {
    DeadlineAssembly none = new DeadlineAssembly(DeadlineReader.tokens(""), null);
    none.problem = problem;
    return none;
  }

  static DeadlineAssembly of(Tokens tokens, List<Phrase> phrases, @Nullable CalendarPeriod issued) {
    DeadlineAssembly one = new DeadlineAssembly(tokens, issued);
    one.assemble(phrases);
    return one;
  }

  ProblemCode problem() {
    return problem;
  }

  /** Whether every part has its own year or recurrence, so that it means the same anywhere. */
  boolean standsAlone() {
    return alone;
  }

  DeadlineReading reading() {
    return new DeadlineReading(
        deadline,
        assumed.isEmpty() ? Certainty.CERTAIN : Certainty.ASSUMED,
        assumed,
        spans,
        List.of());
  }

  private void assemble(List<Phrase> phrases) {
    List<Phrase> times = Refinements.all(Headings.attached(phrases, tokens), tokens);
    if (times.isEmpty()) {
      problem = ProblemCode.NOT_UNDERSTOOD;
      return;
    }
    for (int i = phrases.get(0).first(); i <= phrases.get(phrases.size() - 1).last(); i++) {
      if (tokens.isRespelt(i)) {
        remark(Assumed.SPELLING, phrases.get(0).first(), phrases.get(phrases.size() - 1).last());
        break;
      }
    }
    Scopes scopes = new Scopes(tokens, times);
    String[] names = scopes.names();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Phrase time = times.get(i);
      ProblemCode refused = Refinements.problem(time);
      Meant meant = refused == ProblemCode.NONE ? meaning.of(time) : Meant.no(refused);
      if (meant.deadline() == null) {
        problem = meant.problem();
        return;
      }
      alone &= meant.assumed().stream().noneMatch(one -> one.code().equals("year"));
      meant.assumed().forEach(one -> remark(one, time.first(), time.last()));
      if (time.has("yearShared")) {
        remark(Assumed.SHARED_YEAR, time.first(), time.last());
      }
      if (time.has("left")) {
        remark(Assumed.leftOut(words(time, "left")), time.first("left"), time.last("left"));
      }
      String unsure = time.has("deed") ? "deed" : time.get("work") == 2 ? "work" : "";
      if (!unsure.isEmpty()) {
        String words = words(time, unsure);
        boolean named = names[i].equals(words);
        remark(named ? Assumed.scope(words) : Assumed.leftOut(words), time.first(), time.last());
      } else {
        scopes
            .lost(i, names[i])
            .ifPresent(words -> remark(Assumed.leftOut(words), time.first(), time.last()));
      }
      if (time.has("note") && names[i].isEmpty()) {
        remark(Assumed.leftOut(words(time, "note")), time.first("note"), time.last("note"));
      }
      items.add(new Item(meant.deadline(), time, names[i]));
    }
    combine(items);
  }

  private String words(Phrase time, String name) {
    return tokens.slice(time.first(name), time.last(name));
  }

  private void remark(Assumed one, int first, int last) {
    Remark remark = new Remark(one.code(), tokens.span(first, last), one.text());
    if (assumed.stream().noneMatch(said -> said.text().equals(one.text()))) {
      assumed.add(remark);
    }
  }

  private void combine(List<Item> items) {
    List<Deadline> free = new ArrayList<>();
    List<ScopedPart> scoped = new ArrayList<>();
    List<Span> scopedSpans = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int i = 0;
    while (i < items.size()) {
      int end = i + 1;
      while (end < items.size() && items.get(end).name().equals(items.get(i).name())) {
        end++;
      }
      String name = items.get(i).name();
      List<Item> group = alternatives(items.subList(i, end));
      if (problem != ProblemCode.NONE) {
        return;
      }
      if (name.isEmpty()) {
        for (Item item : group) {
          if (!free.contains(item.deadline())) {
            spans.add(new Span("/parts/" + free.size(), span(item.phrase())));
            free.add(item.deadline());
          }
        }
      } else if (!names.add(Folding.fold(name))) {
        problem = ProblemCode.NOT_UNDERSTOOD;
        return;
      } else {
        List<Deadline> own = group.stream().map(Item::deadline).distinct().toList();
        Phrase first = group.get(0).phrase();
        scopedSpans.add(
            new Span(
                "/parts/" + scoped.size() + "/deadline",
                span(first.over(group.get(group.size() - 1).phrase()))));
        scoped.add(ScopedPart.of(name, Deadline.allOf(own)));
      }
      i = end;
    }
    if (!scoped.isEmpty()) {
      String prefix = free.isEmpty() ? "" : "/parts/" + free.size();
      scopedSpans.forEach(span -> spans.add(new Span(prefix + span.path(), span.span())));
      free.add(Deadline.scoped(scoped));
    }
    deadline = Deadline.allOf(free);
    if (free.size() == 1 && scoped.isEmpty()) {
      TextSpan only = spans.get(0).span();
      spans.clear();
      spans.add(new Span("", only));
    }
  }

  private TextSpan span(Phrase phrase) {
    return tokens.span(phrase.first(), phrase.last());
  }

  /** "Hoặc" between two dates or two places in one cycle is the later; else both hold. */
  private List<Item> alternatives(List<Item> items) {
    List<Item> all = new ArrayList<>();
    for (Item item : items) {
      Item before = all.isEmpty() ? null : all.get(all.size() - 1);
      if (before == null || !item.phrase().joint().equals("or")) {
        all.add(item);
        continue;
      }
      Integer order = Alternatives.order(before.deadline(), item.deadline());
      if (order != null) {
        remark(Assumed.LATER, before.phrase().first(), item.phrase().last());
        Deadline later = order >= 0 ? before.deadline() : item.deadline();
        all.set(all.size() - 1, new Item(later, before.phrase().over(item.phrase()), item.name()));
      } else if (Alternatives.bothHold(before.deadline(), item.deadline())) {
        all.add(item);
      } else if (Alternatives.mayBothHold(before.deadline(), item.deadline())) {
        remark(Assumed.BOTH, before.phrase().first(), item.phrase().last());
        all.add(item);
      } else {
        problem = ProblemCode.NOT_UNDERSTOOD;
        return List.of();
      }
    }
    return Objects.requireNonNull(all);
  }
}
