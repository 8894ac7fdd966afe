package io.github.kehoach.rules.wording;

import io.github.kehoach.core.deadline.ContinuousBuilder;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.wording.DeadlineReading.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts parts together into one deadline, with what was assumed and where each part stands. Long,
 * because what is assumed is noted where it is decided, in one place for all kinds of parts.
 */
final class ReadingBuilder {
  private final Tokens tokens;
  private final List<Part> parts;
  private final List<int[]> leftOut;
  private final List<Assumed> assumed = new ArrayList<>(0);
  private List<Remark> problems = List.of();
  private List<Remark> remarks = List.of();
  private final DateBuilder dates;
  private final PartScopes scopes;
  private boolean unread;

  /** A deadline and the tokens that it came from. */
  private record Item(Deadline deadline, int first, int last) {}

  ReadingBuilder(Tokens tokens, ClauseParser clauses, @Nullable CalendarPeriod issued) {
    this.tokens = tokens;
    this.parts = clauses.parts;
    this.leftOut = clauses.leftOut;
    this.dates = new DateBuilder(issued, assumed);
    this.scopes = new PartScopes(tokens, clauses, assumed);
  }

  DeadlineReading build(boolean yearShared) {
    if (yearShared) {
      assumed.add(Assumed.SHARED_YEAR);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isRespelt(i)) {
        assumed.add(Assumed.SPELLING);
        break;
      }
    }
    remark(0, tokens.size() - 1);
    String[] names = scopes.names();
    Deadline deadline;
    List<Span> spans;
    if (names.length == 0 && parts.size() == 1) {
      deadline = deadline(0);
      spans = List.of(new Span("", place(parts.get(0).first, parts.get(0).last)));
    } else {
      spans = new ArrayList<>(parts.size());
      deadline = names.length == 0 ? joined(0, parts.size(), spans, "") : scoped(names, spans);
    }
    for (int i = 0; i < leftOut.size(); i++) {
      assumed.add(Assumed.leftOut(tokens.slice(leftOut.get(i)[0], leftOut.get(i)[1])));
    }
    Certainty certainty =
        unread
            ? Certainty.UNREAD
            : assumed.isEmpty() && remarks.isEmpty() ? Certainty.CERTAIN : Certainty.ASSUMED;
    remark(0, tokens.size() - 1);
    return new DeadlineReading(deadline, certainty, remarks, spans, problems);
  }

  // Scopes

  private Deadline scoped(String[] names, List<Span> spans) {
    List<ScopedPart> named = new ArrayList<>();
    List<Deadline> free = new ArrayList<>();
    List<Span> freeSpans = new ArrayList<>();
    List<Span> namedSpans = new ArrayList<>();
    int i = 0;
    while (i < names.length) {
      int end = i + 1;
      while (end < names.length && names[end].equals(names[i])) {
        end++;
      }
      if (names[i].isEmpty()) {
        free.add(joined(i, end, freeSpans, "/parts/" + free.size()));
      } else {
        Deadline deadline = joined(i, end, namedSpans, "/parts/" + named.size() + "/deadline");
        if (isNamed(named, names[i])) {
          return distinct(i, names.length, spans);
        }
        named.add(ScopedPart.of(names[i], deadline));
      }
      i = end;
    }
    Deadline scoped = Deadline.scoped(named);
    if (free.isEmpty()) {
      spans.addAll(namedSpans);
      return scoped;
    }
    spans.addAll(freeSpans);
    String prefix = "/parts/" + free.size();
    namedSpans.forEach(span -> spans.add(new Span(prefix + span.path(), span.span())));
    free.add(scoped);
    return Deadline.allOf(free);
  }

  private static boolean isNamed(List<ScopedPart> named, String name) {
    return named.stream().anyMatch(part -> part.scope().equals(name));
  }

  /** One name for several separate parts: nobody can tell what was meant. */
  private Deadline distinct(int from, int to, List<Span> spans) {
    unread = true;
    spans.clear();
    int start = tokens.start(0);
    int end = tokens.end(tokens.size() - 1);
    spans.add(new Span("", new TextSpan(start, end)));
    problem(ProblemCode.NOT_UNDERSTOOD, parts.get(from).first, parts.get(to - 1).last);
    return Deadline.unread(tokens.text().substring(start, end));
  }

  // Parts

  private Deadline joined(int from, int to, List<Span> spans, String path) {
    if (to - from == 1) {
      Item only = item(from);
      span(spans, path, only);
      return only.deadline;
    }
    List<Item> items = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      Item item = item(i);
      Part part = parts.get(i);
      if (part.join == Part.Join.OR && i > from) {
        Item before = items.get(items.size() - 1);
        Item one = either(before, item);
        if (one != null) {
          items.set(items.size() - 1, one);
          continue;
        }
      }
      if (part.kind == Part.Kind.ONWARD
          && !items.isEmpty()
          && isFrom(items.get(items.size() - 1).deadline)) {
        continue;
      }
      items.add(item);
    }
    List<Deadline> all = new ArrayList<>(items.size());
    for (Item item : items) {
      if (!all.contains(item.deadline)) {
        if (items.size() > 1) {
          span(spans, path + "/parts/" + all.size(), item);
        } else {
          span(spans, path, item);
        }
        all.add(item.deadline);
      }
    }
    return Deadline.allOf(all);
  }

  private static boolean isFrom(Deadline deadline) {
    return deadline instanceof Deadline.Continuous standing
        && standing.start().isPresent()
        && standing.start().get().inclusive();
  }

  private void span(List<Span> spans, String path, Item item) {
    spans.add(new Span(path, place(item.first, item.last)));
  }

  private void problem(ProblemCode code, int first, int last) {
    problems = with(problems, new Remark(code.code(), place(first, last), code.text()));
  }

  /** A list with one more: most texts give rise to no remark, and so to no list. */
  private static List<Remark> with(List<Remark> list, Remark one) {
    List<Remark> longer = list.isEmpty() ? new ArrayList<>(1) : list;
    longer.add(one);
    return longer;
  }

  /** "Hoặc" between two dates or two places in one cycle is the later; else both hold. */
  private @Nullable Item either(Item one, Item other) {
    Integer order = Alternatives.order(one.deadline, other.deadline);
    if (order == null) {
      if (!Alternatives.bothHold(one.deadline, other.deadline)) {
        Deadline both = unread(one.first, other.last, ProblemCode.NOT_UNDERSTOOD);
        return new Item(both, one.first, other.last);
      }
      return null;
    }
    assumed.add(Assumed.LATER);
    return new Item(order >= 0 ? one.deadline : other.deadline, one.first, other.last);
  }

  private Item item(int index) {
    Part part = parts.get(index);
    return new Item(deadline(index), part.first, part.last);
  }

  private Deadline deadline(int index) {
    Part part = parts.get(index);
    Deadline deadline =
        switch (part.kind) {
          case DATE, CYCLE -> dates.build(part);
          case STANDING -> standing(part);
          case DEMAND -> Deadline.onDemand(trimmed(part.wordsFirst, part.wordsLast));
          case EVENT -> event(part);
          case ONWARD -> onward(part, index);
          case UNREAD -> null;
        };
    if (deadline == null) {
      ProblemCode why = part.kind == Part.Kind.UNREAD ? part.problem : dates.problem();
      return unread(
          part.first, part.last, why == ProblemCode.NONE ? ProblemCode.NOT_UNDERSTOOD : why);
    }
    remark(part.first, part.last);
    return deadline;
  }

  private TextSpan place(int first, int last) {
    return new TextSpan(tokens.start(first), tokens.end(last));
  }

  /** Says of the words from first to last what was assumed since the last remark. */
  private void remark(int first, int last) {
    if (assumed.isEmpty()) {
      return;
    }
    for (Assumed one : assumed) {
      if (remarks.stream().noneMatch(said -> said.text().equals(one.text()))) {
        remarks = with(remarks, new Remark(one.code(), place(first, last), one.text()));
      }
    }
    assumed.clear();
  }

  private String trimmed(int first, int last) {
    int end = last;
    while (end > first && tokens.kind(end) == Tokens.SIGN && !tokens.isSign(end, ')')) {
      end--;
    }
    return tokens.slice(first, end);
  }

  private Deadline unread(int first, int last, ProblemCode why) {
    unread = true;
    problem(why, first, last);
    return Deadline.unread(tokens.slice(first, last));
  }

  private @Nullable Deadline standing(Part part) {
    ContinuousBuilder standing = Deadline.Continuous.builder();
    if (part.bounds != null) {
      if (part.bounds.edge == Part.Edge.FROM && part.bounds.to == null) {
        if (part.bounds.from.impossible) {
          return null;
        }
        CalendarPeriod period = dates.period(part.bounds);
        if (period == null) {
          return null;
        }
        standing.start(Start.from(period));
      } else {
        assumed.add(Assumed.NO_END);
      }
    }
    return standing.cycle(part.cycle == 0 ? null : DateBuilder.cycle(part.cycle)).build();
  }

  private Deadline event(Part part) {
    Trigger trigger = new TriggerWords(tokens).of(part);
    if (part.impliedLag) {
      assumed.add(Assumed.NEXT_DAY);
    }
    if (part.startsAfter) {
      assumed.add(Assumed.STARTS_AFTER);
    }
    return part.lagUnit == null
        ? Deadline.triggered(trigger)
        : Deadline.triggered(trigger, Lag.of(part.lag, part.lagUnit));
  }

  private Deadline onward(Part part, int index) {
    Part dated = Sharing.lastDated(parts, index);
    int year = dated == null ? 0 : dated.to == null ? dated.from.year : dated.to.year;
    if (dated == null) {
      year = dates.issueYear();
      if (year != 0) {
        assumed.add(Assumed.VISION_START);
      }
    }
    if (year == 0 || year > 9998) {
      return part.finishes ? Deadline.open() : Deadline.continuous();
    }
    Start start = Start.after(CalendarPeriod.year(year));
    return part.finishes ? Deadline.open(start) : Deadline.continuous(start);
  }
}
