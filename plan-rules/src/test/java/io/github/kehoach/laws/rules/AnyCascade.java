package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.Composed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of a plan with the plan above it, and of successions. The upper plan has one to eight
 * tasks for one department, of titles that share only their first words; the lower plan carries
 * them all out under titles spelled a little differently, no later.
 */
public final class AnyCascade {
  /** The department that issues the lower plan. */
  public static final AgencyId ISSUER = AgencyId.of("so-mot");

  /** Most tasks of a plan. */
  public static final int MOST_TASKS = 8;

  private static final String[] SYLLABLES = {
    "rừng", "biển", "sông", "núi", "cầu", "đường", "trường", "chợ", "bệnh", "viện", "kho", "bãi"
  };

  private AnyCascade() {}

  /** A lower plan and the one above it. */
  public record Pair(Plan lower, Plan upper) {
    /** The same with another lower plan. */
    public Pair lower(List<Task> tasks) {
      return new Pair(AnyCascade.with(lower, tasks), upper);
    }

    /** The same with another upper plan. */
    public Pair upper(List<Task> tasks) {
      return new Pair(lower, AnyCascade.with(upper, tasks));
    }
  }

  /** Any pair of which the lower plan keeps all that the upper assigns. */
  public static Arbitrary<Pair> pair() {
    Arbitrary<List<Integer>> subjects =
        Arbitraries.integers()
            .between(0, 99)
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(MOST_TASKS);
    return Combinators.combine(
            subjects,
            deadline().list().ofSize(MOST_TASKS),
            Arbitraries.integers().between(0, 4).list().ofSize(MOST_TASKS))
        .as(AnyCascade::pair)
        .withoutEdgeCases();
  }

  private static Pair pair(List<Integer> subjects, List<Deadline> deadlines, List<Integer> forms) {
    List<Task> uppers = new ArrayList<>();
    List<Task> lowers = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      String title = title(subjects.get(i));
      uppers.add(task(i + 1, title, deadlines.get(i), true));
      lowers.add(task(i + 1, spelled(title, forms.get(i)), deadlines.get(i), false));
    }
    return new Pair(
        with(head("9/KH-SM", "so-mot", "2025-03-04"), lowers),
        with(head("726/KH-UBND", "ubnd", "2025-02-20"), uppers));
  }

  /** A title of so many different subjects; any two share only the first words. */
  public static String title(int subject) {
    StringBuilder title = new StringBuilder("Xây dựng kế hoạch");
    int at = subject;
    for (int i = 0; i < 8; i++) {
      at = at * 7 + subject + i * 5 + 3;
      title.append(' ').append(SYLLABLES[Math.floorMod(at, SYLLABLES.length)]).append(subject);
    }
    return title.toString();
  }

  private static String spelled(String title, int form) {
    return switch (form) {
      case 0 -> title;
      case 1 -> title + ".";
      case 2 -> title.toUpperCase(Locale.ROOT);
      case 3 -> "Tham mưu UBND tỉnh " + title;
      default -> title + "; tổ chức thực hiện";
    };
  }

  /** Any deadline that departments get: a month, a standing duty, both, or each year. */
  public static Arbitrary<Deadline> deadline() {
    Arbitrary<Deadline> months =
        Arbitraries.integers()
            .between(3, 12)
            .map(month -> Deadline.by(CalendarPeriod.month(2025, month)));
    Arbitrary<Deadline> mixed = months.map(month -> Deadline.allOf(month, Deadline.continuous()));
    return Composed.oneOf(
        months,
        mixed,
        Arbitraries.just(Deadline.continuous()),
        Arbitraries.just(Deadline.every(Cycle.YEAR).inMonth(10).before().build()));
  }

  /** A task of the department, or one of its divisions. */
  public static Task task(int number, String title, Deadline deadline, boolean upper) {
    return Task.builder()
        .number(PartNumber.parse(Integer.toString(number)))
        .title(title)
        .addLead(AgencyRef.of(upper ? ISSUER : AgencyId.of("phong-mot")))
        .deadline(deadline)
        .build();
  }

  /** A plan with other tasks, in one section. */
  public static Plan with(Plan plan, List<Task> tasks) {
    Section section = Section.builder().number("I").title("Nhiệm vụ").tasks(tasks).build();
    return plan.toBuilder().sections(List.of(section)).build();
  }

  /** The tasks of a plan of one section. */
  public static List<Task> tasks(Plan plan) {
    return plan.sections().get(0).tasks();
  }

  private static Plan head(String number, String issuer, String date) {
    return Plan.builder()
        .document(
            Document.builder()
                .number(DocumentNumber.parse(number))
                .date(CalendarPeriod.parse(date))
                .addIssuer(AgencyRef.of(AgencyId.of(issuer)))
                .build())
        .addCarriesOut(Citation.of(DocumentNumber.parse("726/KH-UBND")))
        .addAgency(issuer())
        .build();
  }

  /** The department. */
  public static Agency issuer() {
    return Agency.builder().id(ISSUER).name("Sở Một").kind(AgencyKind.DEPARTMENT).build();
  }

  /** Up to twelve successions among six agencies within three years, in any shape. */
  public static Arbitrary<List<Succession>> successions() {
    Arbitrary<List<AgencyId>> ids =
        Arbitraries.integers()
            .between(0, 5)
            .map(i -> AgencyId.of("a" + i))
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(2);
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 1000).map(LocalDate.of(2024, 1, 1)::plusDays);
    return Combinators.combine(Arbitraries.of(SuccessionKind.class), ids, ids, days)
        .as(
            (kind, from, to, day) ->
                Succession.builder().kind(kind).from(from).to(to).effectiveOn(day).build())
        .list()
        .ofMaxSize(12)
        .withoutEdgeCases();
  }
}
