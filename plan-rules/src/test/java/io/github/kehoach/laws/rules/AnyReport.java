package io.github.kehoach.laws.rules;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.Suppression;
import io.github.kehoach.rules.place.DoubtfulPlace;
import io.github.kehoach.rules.place.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of what is said about plans, and of what decides which rules speak. */
public final class AnyReport {
  private AnyReport() {}

  /** Any id of a rule, of the library or not. */
  public static Arbitrary<String> ids() {
    return Arbitraries.of(
        "task-without-lead", "agency-unknown", "citation-two-dates", "own.rule", "Quy tắc 1");
  }

  /** Any pointer, the one to the whole plan among them. */
  public static Arbitrary<String> pointers() {
    return Arbitraries.of("", "/sections/0", "/sections/0/tasks/4/leads", "/a~1b/~0", "/");
  }

  /** Any words in two languages; they may be blank. */
  public static Arbitrary<Text> texts() {
    return Arbitraries.of(
        new Text("nhiệm vụ 15", "task 15"),
        new Text("Chưa có “chủ trì”.", "There is no \"lead\"."),
        Text.same("726/KH-UBND"),
        Text.same(""),
        new Text(" ", "\u00a0\n"));
  }

  /** Any place in a plan. */
  public static Arbitrary<Place> place() {
    return Combinators.combine(pointers(), keys(), texts()).as(Place::new);
  }

  /** Any key of a subject, the one of the whole plan among them. */
  public static Arbitrary<String> keys() {
    return Arbitraries.of("", "section/I", "section/I/task/15", "task/a~1b/part/~0");
  }

  /** Any finding, with none to three arguments, which may be blank. */
  public static Arbitrary<Finding> finding() {
    return Combinators.combine(
            ids(),
            Arbitraries.of(Severity.values()),
            place(),
            Arbitraries.of("", " ", "Sở KH&CN", "2025-02-28").list().ofMaxSize(3),
            place().optional(),
            texts(),
            texts(),
            place().list().ofMaxSize(2))
        .as(
            (rule, severity, place, arguments, other, text, hint, places) ->
                Finding.builder()
                    .rule(rule)
                    .severity(severity)
                    .place(place)
                    .arguments(arguments)
                    .other(other.orElse(null))
                    .text(text)
                    .hint(hint)
                    .places(places)
                    .note(places.isEmpty() ? null : text)
                    .build());
  }

  /** Any acceptance of findings. */
  public static Arbitrary<Suppression> suppression() {
    return Combinators.combine(ids(), keys(), Arbitraries.of("đã biết", "giao sau"))
        .as(Suppression::new);
  }

  /** Any report of up to four findings that stand and three that were accepted. */
  public static Arbitrary<Report> report() {
    return Combinators.combine(
            finding().list().ofMaxSize(4),
            Arbitraries.maps(finding(), suppression()).ofMaxSize(3).map(LinkedHashMap::new),
            suppression().list().ofMaxSize(2),
            doubt().list().ofMaxSize(2))
        .as(
            (findings, suppressed, unused, doubts) ->
                Report.builder()
                    .findings(findings)
                    .suppressed(suppressed)
                    .unused(unused)
                    .doubts(doubts)
                    .build());
  }

  /** Any mark of doubt. */
  public static Arbitrary<DoubtfulPlace> doubt() {
    return Combinators.combine(
            place(), Arbitraries.of("deadline", "target/kind"), texts(), Arbitraries.of("chữ mờ"))
        .as(DoubtfulPlace::new);
  }

  /** Any changes to a rule set; the ids need not exist. */
  public static Arbitrary<RuleSelection> selection() {
    Arbitrary<List<String>> some = ids().list().ofMaxSize(3);
    Arbitrary<Map<String, Severity>> severity =
        Arbitraries.maps(ids(), Arbitraries.of(Severity.values()))
            .ofMaxSize(3)
            .map(LinkedHashMap::new);
    return Combinators.combine(some, some, severity, suppression().list().ofMaxSize(3))
        .as(RuleSelection::new);
  }
}
