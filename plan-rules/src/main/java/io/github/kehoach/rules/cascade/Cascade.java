package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.agency.Responsibility;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.place.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks what a lower plan does with the plan above it (cấp dưới cụ thể hóa): whether every task
 * that the upper plan gives to the lower plan's issuer is carried out, no later, with its standing
 * duties, its whole scope and those who coordinate; what has no counterpart above; whether
 * indicators are kept and reports can be summed up above; whether the plan itself came in time.
 *
 * <p>Given to an agency is what it leads, alone, with others or as one of a collective, read
 * through the successions of the directory on the lower plan's day. A lower plan that does not cite
 * the upper one is not measured by its collectives. A plan dated by month or year alone counts from
 * its first day, one without a date from the day of the upper plan.
 *
 * <p>Lower tasks that name the upper task ({@code carriesOut}) count as such; the others are
 * matched by their titles, and what rests on such a match says so in its note. Titles of the same
 * words belong together before any others. A task without a match is reported as such: nobody
 * claims that it is not done under another title.
 *
 * <p>Cost is linear in the number of tasks, with a bounded number of comparisons for each; at most
 * {@value #MOST_CARRIERS} lower tasks are compared with one upper task. Immutable and thread-safe.
 *
 * <pre>{@code
 * CascadeReport report = Cascade.standard().with(directory).check(department, province);
 * report.report().findings().forEach(f -> log.warn(f.text().vi()));
 * // Thời hạn “30/6/2025” muộn hơn 30 ngày so với thời hạn “5/2025” của nhiệm vụ 28 …
 * }</pre>
 *
 * <p>Laws: {@code cascade-reflexive}, {@code cascade-change-found}, {@code
 * cascade-loosening-found}, {@code cascade-stated-link-wins}, {@code cascade-order-irrelevant},
 * {@code cascade-unrelated-irrelevant}.
 */
public final class Cascade {
  static final int MOST_CARRIERS = 200;

  private static final Place UPPER = new Place("", new Text("kế hoạch cấp trên", "upper plan"));
  private static final Cascade STANDARD =
      new Cascade(PairRule.table(), AgencyDirectory.empty(), List.of());

  private final RuleSet rules;
  private final AgencyDirectory directory;
  private final List<Plan> statements;

  private Cascade(RuleSet rules, AgencyDirectory directory, List<Plan> statements) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.directory = Objects.requireNonNull(directory, "directory");
    this.statements = List.copyOf(statements);
  }

  /**
   * The rules that look at two plans at once, as data to list, explain, switch off and change in
   * severity; this verb and {@link Statements} run them.
   */
  public static RuleSet rules() {
    return PairRule.table();
  }

  /** All rules, and no agencies but those that come with the plans. */
  public static Cascade standard() {
    return STANDARD;
  }

  /** With chosen rules; those that {@link #rules} does not list have no effect. */
  public Cascade with(RuleSet chosen) {
    return new Cascade(chosen, directory, statements);
  }

  /** With agencies and successions; where they lack an agency, the plans' own entries count. */
  public Cascade with(AgencyDirectory agencies) {
    return new Cascade(rules, agencies, statements);
  }

  /**
   * Knowing what the upper plan states elsewhere, such as its body beside its annex. A lower plan
   * that keeps to one of two contradicting statements is told so, and is not asked to change.
   */
  public Cascade withStatement(Plan other) {
    List<Plan> more = new ArrayList<>(statements);
    more.add(Objects.requireNonNull(other, "other"));
    return new Cascade(rules, directory, more);
  }

  /** Checks a plan against the one above it. */
  public CascadeReport check(Plan lower, Plan upper) {
    Checks.required(lower, "Cascade.lower");
    Checks.required(upper, "Cascade.upper");
    AgencyDirectory all = directory.merge(directoryOf(lower)).merge(directoryOf(upper));
    PairFindings findings = new PairFindings(rules);
    Optional<Agency> issuer = lower.document().issuer().flatMap(all::get);
    if (issuer.isEmpty()) {
      findings.of(PairRule.ISSUER_UNKNOWN, PlanPair.LOWER.field("document")).say();
      return CascadeReport.of(findings.report());
    }
    boolean cited = lower.carriesOut().stream().anyMatch(citation -> means(citation, upper));
    Optional<LocalDate> assignedOn = day(upper);
    Optional<LocalDate> day = day(lower).or(() -> assignedOn);
    Assignment assignment =
        new Assignment(
            issuer.get(),
            cited ? upper.agencies() : List.of(),
            Responsibility.of(all),
            assignedOn,
            day,
            cited || isBelow(issuer.get(), upper));
    PlanPair pair =
        new PlanPair(
            lower,
            upper,
            statements,
            assignment,
            new DeadlineJudge(day),
            all,
            findings,
            new HashMap<>());
    TaskCascade tasks = new TaskCascade(pair);
    if (!cited) {
      pair.tell(PairRule.NOT_RELATED, PlanPair.LOWER.field("carriesOut"))
          .against(UPPER)
          .say(name(upper));
      if (tasks.nothingGiven()) {
        return CascadeReport.of(findings.report());
      }
    }
    CascadeReport found = tasks.check();
    new IndicatorCascade(pair).check();
    new ReportCascade(pair).check();
    return found.with(findings.report());
  }

  private static String name(Plan plan) {
    return plan.document()
        .number()
        .map(Object::toString)
        .or(() -> plan.document().title().map(title -> "“" + title + "”"))
        .orElse("?");
  }

  /** The agencies that come with a plan; the first of each id. */
  static AgencyDirectory directoryOf(Plan plan) {
    Map<AgencyId, Agency> byId = new LinkedHashMap<>();
    plan.agencies().forEach(agency -> byId.putIfAbsent(agency.id(), agency));
    return AgencyDirectory.of(byId.values());
  }

  private static Optional<LocalDate> day(Plan plan) {
    return plan.document().date().map(CalendarPeriod::firstDay);
  }

  /** Whether the lower plan says that it carries out the upper one: by number, and no other day. */
  private static boolean means(Citation citation, Plan upper) {
    boolean sameNumber =
        citation.number().isPresent()
            && upper.document().number().isPresent()
            && citation.number().get().isSameAs(upper.document().number().get());
    return sameNumber && citation.identityWith(upper.document()) != Identity.DIFFERENT;
  }

  private static boolean isBelow(Agency issuer, Plan upper) {
    return issuer.parent().isPresent() && issuer.parent().equals(upper.document().issuer());
  }
}
