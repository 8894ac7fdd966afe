package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the findings of one comparison. What a finding rests on stands in its note. One that
 * rests on a field whose print leaves a doubt is no error but a warning, and no warning but
 * information; one that rests on a likeness below {@value #SURE} is a warning at most.
 */
final class PairFindings {
  static final double SURE = 0.9;
  private static final int MOST_LETTERS = 90;
  private static final int MOST_LISTED = 40;
  private static final Text VALUE = Text.template("{0}", "{0}");

  private final RuleSet rules;
  private final List<Finding> found = new ArrayList<>();

  PairFindings(RuleSet rules) {
    this.rules = rules;
  }

  /** A finding to be told, if its rule runs. */
  Telling of(PairRule rule, Place place) {
    return new Telling(rule.in(rules), place);
  }

  /** A finding about one field of two tasks that are matched. */
  Telling of(PairRule rule, PlanTask one, PlanTask other, String field, Link link) {
    return of(rule, one.place().field(field))
        .against(other.place().field(field))
        .because(link)
        .reading(Set.of(field, field + "Text"), one.task(), other.task());
  }

  /** What was found, in the order in which it was found, without what is suppressed. */
  Report report() {
    return rules.report(found);
  }

  /** A finding on its way. */
  final class Telling {
    private final Optional<Rule> rule;
    private final Place place;
    private Optional<Place> other = Optional.empty();
    private Severity most = Severity.ERROR;
    private Optional<Text> note = Optional.empty();

    private Telling(Optional<Rule> rule, Place place) {
      this.rule = rule;
      this.place = place;
    }

    /** It is about two places. */
    Telling against(Place side) {
      other = Optional.of(side);
      return this;
    }

    /** It rests on two tasks or indicators belonging together. */
    Telling because(Link link) {
      link.text().ifPresent(this::note);
      return link.isSure(SURE) ? this : atMost(Severity.WARNING);
    }

    /** It rests on a field of these, about which the print may leave doubts. */
    Telling reading(String field, Annotated... where) {
      return reading(Set.of(field), where);
    }

    /** It rests on some fields of these, about which the print may leave doubts. */
    Telling reading(Set<String> fields, Annotated... where) {
      boolean error = rule.filter(one -> one.severity() == Severity.ERROR).isPresent();
      Arrays.stream(where)
          .flatMap(one -> one.doubts().stream())
          .filter(doubt -> fields.contains(doubt.field()))
          .map(Doubt::note)
          .distinct()
          .forEach(
              doubt ->
                  atMost(error ? Severity.WARNING : Severity.INFO)
                      .note(Messages.text("finding.doubted", doubt)));
      return this;
    }

    /** It matters no more than this. */
    Telling atMost(Severity severity) {
      most = severity.compareTo(most) > 0 ? severity : most;
      return this;
    }

    /** Something that the reader may want to know besides. */
    Telling note(Text words) {
      note =
          Optional.of(note.map(before -> Messages.text("list.and", before, words)).orElse(words));
      return this;
    }

    /** Adds it, with one value for each place of the rule's templates. */
    void say(Object... values) {
      Object[] said = Arrays.stream(values).map(PairFindings::said).toArray();
      rule.map(one -> one.atMost(most))
          .map(
              one ->
                  one.finding(place, said)
                      .other(other.orElse(null))
                      .note(note.orElse(null))
                      .build())
          .ifPresent(found::add);
    }
  }

  /**
   * A value as data and in words: a place is its key and its subject, the name of a statement goes
   * by its English words, long words are cut.
   */
  private static Said said(Object value) {
    if (value instanceof Said said) {
      return said;
    }
    if (value instanceof Place place) {
      return place.said();
    }
    if (value instanceof Text name) {
      return new Said(name.en(), name);
    }
    if (value instanceof String words) {
      return new Said(
          words,
          Text.same(
              words.length() <= MOST_LETTERS
                  ? words
                  : PlanPlaces.shortened(words, MOST_LETTERS - 1)));
    }
    return new Said(String.valueOf(value), VALUE.fill(value));
  }

  /** Many short things: all of them as data, the first {@value #MOST_LISTED} in words. */
  static Said listed(List<String> all) {
    String words = String.join(", ", all.subList(0, Math.min(MOST_LISTED, all.size())));
    Text text = Text.same(all.size() > MOST_LISTED ? words + ", …" : words);
    return new Said(String.join(", ", all), text);
  }
}
