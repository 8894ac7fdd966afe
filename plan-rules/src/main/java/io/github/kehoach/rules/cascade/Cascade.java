package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.agency.Responsibility;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.check.RuleSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks what a lower plan does with the plan above it (cấp dưới cụ thể hóa): whether every task
 * that the upper plan gives to the lower plan's issuer is carried out, no later, with its standing
 * duties; what has no counterpart above; whether indicators are kept and reports can be summed up
 * above.
 *
 * <p>Given to an agency is what it leads, alone, with others or as one of a collective, read
 * through the successions of the directory on the lower plan's day. A lower plan that does not cite
 * the upper one is not measured by its collectives. A plan dated by month or year alone counts from
 * its first day, one without a date from the day of the upper plan.
 *
 * <p>Lower tasks that name the upper task ({@code carriesOut}) count as such; the others are
 * matched by their titles, and everything that rests on such a match says so with its score. Titles
 * of the same words belong together before any others. A task without a match is reported as such:
 * nobody claims that it is not done under another title.
 *
 * <p>Cost is linear in the number of tasks, with a bounded number of comparisons for each; at most
 * {@value #MOST_CARRIERS} lower tasks are compared with one upper task. Stateless and thread-safe.
 *
 * <pre>{@code
 * CascadeReport report = Cascade.check(department, province, AgencyDirectory.of(agencies));
 * report.report().findings().forEach(f -> log.warn(f.text().vi()));
 * // nhiệm vụ a (mục 3) (hạn “30/6/2025”) muộn hơn nhiệm vụ 28 (mục III) của cấp trên …
 * }</pre>
 */
public final class Cascade {
  static final int MOST_CARRIERS = 200;

  private static final Text LOWER = new Text("kế hoạch cấp dưới", "lower plan");
  private static final Text UPPER = new Text("kế hoạch cấp trên", "upper plan");

  private Cascade() {}

  /**
   * Checks a plan against the one above it with all rules.
   *
   * @param directory agencies and successions; where it lacks an agency, the plans' own entries
   *     count
   */
  public static CascadeReport check(Plan lower, Plan upper, AgencyDirectory directory) {
    return check(lower, upper, directory, RuleSet.of(CascadeRules.all()));
  }

  /**
   * Checks a plan against the one above it.
   *
   * @param directory agencies and successions; where it lacks an agency, the plans' own entries
   *     count
   * @param rules which rules run; those that {@link CascadeRules} does not list have no effect
   */
  public static CascadeReport check(
      Plan lower, Plan upper, AgencyDirectory directory, RuleSet rules) {
    AgencyDirectory all = directory.merge(directoryOf(lower)).merge(directoryOf(upper));
    Reporter reporter = new Reporter(rules);
    Place lowerPlan = new Place("", LOWER);
    Place upperPlan = new Place("", UPPER);
    Optional<Agency> issuer = lower.document().issuer().flatMap(all::get);
    if (issuer.isEmpty()) {
      String id = lower.document().issuer().map(Object::toString).orElse("?");
      reporter.add("cascade-issuer-unknown", lowerPlan.field("document"), List.of(), id);
      return new CascadeReport(List.of(), List.of(), List.of(), reporter.report(), 0);
    }
    boolean cited = cites(lower, upper);
    Optional<LocalDate> assignedOn = day(upper);
    Optional<LocalDate> day = day(lower).or(() -> assignedOn);
    Assignment assignment =
        new Assignment(
            issuer.get(),
            Responsibility.of(all),
            assignedOn,
            day,
            cited || isBelow(issuer.get(), upper));
    Tasks tasks = new Tasks(lower, upper, assignment, new DeadlineJudge(day), reporter);
    if (!cited) {
      String name =
          upper
              .document()
              .number()
              .map(Object::toString)
              .or(
                  () ->
                      upper.document().title().map(title -> "“" + Reporter.shortened(title) + "”"))
              .orElse("?");
      reporter.add(
          "cascade-not-related", lowerPlan.field("carriesOut"), upperPlan, List.of(), name);
      if (tasks.nothingGiven()) {
        return new CascadeReport(List.of(), List.of(), List.of(), reporter.report(), 0);
      }
    }
    CascadeReport found = tasks.check(lowerPlan);
    new Indicators(lower, upper, reporter).cascade(assignment, lowerPlan);
    new Reports(lower, upper, assignment, new DeadlineJudge(day), reporter).check(lowerPlan);
    return new CascadeReport(
        found.tasks(),
        found.coordinated(),
        found.withoutSource(),
        reporter.report(),
        found.comparisons());
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
  private static boolean cites(Plan lower, Plan upper) {
    return lower.carriesOut().stream().anyMatch(citation -> means(citation, upper));
  }

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
