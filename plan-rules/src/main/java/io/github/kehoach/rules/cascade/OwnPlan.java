package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tasks that ask for a plan which is here: the upper plan itself, which its own list of tasks often
 * names, and the plan of its own that everybody has to issue by a day.
 */
final class OwnPlan {
  private static final List<String> CARRYING_OUT =
      List.of(
          " ke hoach thuc hien ",
          " ke hoach trien khai thuc hien ",
          " ke hoach to chuc thuc hien ",
          " ke hoach trien khai ");
  private static final List<String> MAKING =
      List.of(" xay dung ke hoach ", " ban hanh ke hoach ", " xay dung va ban hanh ke hoach ");

  private static final String SENT = " gui ve ";

  /**
   * So many letters after the words that name the plan, the document that it carries out stands.
   */
  private static final int NEAR = 30;

  private final PlanPair pair;
  private final List<String> carriedOut;

  OwnPlan(PlanPair pair) {
    this.pair = pair;
    this.carriedOut =
        Stream.concat(pair.upper().carriesOut().stream(), pair.lower().carriesOut().stream())
            .map(Citation::number)
            .flatMap(Optional::stream)
            .map(number -> Words.line(number.toString()))
            .distinct()
            .toList();
  }

  /** Whether what a task asks for is the plan in hand, or the one above it. */
  boolean isAskedForBy(PlanTask task) {
    String words = Words.line(task.task().title());
    return CARRYING_OUT.stream()
        .filter(words::contains)
        .map(phrase -> words.substring(words.indexOf(phrase) + phrase.length() - 1))
        .anyMatch(rest -> carriedOut.stream().anyMatch(number -> isNear(rest, number)));
  }

  private static boolean isNear(String words, String number) {
    int at = words.indexOf(number);
    return at >= 0 && at <= NEAR;
  }

  /**
   * Reports a plan that came after the day by which everybody was to have one, and says so if it
   * takes the place of one that came in time.
   */
  void check(PlanTask task) {
    String words = Words.line(task.task().title());
    Deadline due = task.visit().deadline();
    if (MAKING.stream().noneMatch(words::contains) || DeadlineJudge.recurs(due)) {
      return;
    }
    recipients(task, words);
    Optional<CalendarPeriod> issued = pair.lower().document().date();
    Place date = PlanPair.LOWER.field("document").field("date");
    boolean inTime = issued.filter(day -> isBy(day.lastDay(), due)).isPresent();
    boolean late = issued.filter(day -> pair.judge().isLooser(by(day.firstDay()), due)).isPresent();
    if (late) {
      Optional<LocalDate> before =
          pair.lower().replaces().stream()
              .flatMap(citation -> citation.date().stream())
              .map(CalendarPeriod::lastDay)
              .filter(day -> isBy(day, due))
              .findFirst();
      pair.tell(PairRule.PLAN_LATE, date)
          .against(task.place().field("deadline"))
          .reading("date", pair.lower().document(), task.task())
          .atMost(before.isPresent() ? Severity.INFO : Severity.ERROR)
          .say(
              issued.get().firstDay(),
              DeadlineJudge.wording(task.visit()),
              task.place(),
              before
                  .map(day -> new Said(day.toString(), Messages.text("cascade.replaces", day)))
                  .orElse(Said.of("", "", "")));
    } else if (!inTime && !due.equals(Deadline.unstated())) {
      pair.tell(PairRule.PLAN_UNDATED, date)
          .against(task.place().field("deadline"))
          .say(DeadlineJudge.wording(task.visit()), task.place());
    }
  }

  /** Those to whom the plans of all are to be sent, and to whom this one is not. */
  private void recipients(PlanTask task, String words) {
    int sent = words.indexOf(SENT);
    List<AgencyRef> recipients = pair.lower().document().recipients();
    if (sent < 0 || recipients.isEmpty()) {
      return;
    }
    String to = words.substring(sent);
    String listed = Words.line(pair.names(recipients));
    String missing =
        pair.upper().agencies().stream()
            .filter(agency -> !agency.id().equals(pair.assignment().issuer().id()))
            .filter(agency -> names(agency).anyMatch(to::contains))
            .filter(agency -> names(agency).noneMatch(listed::contains))
            .filter(agency -> !isInside(agency, to))
            .map(Agency::name)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      pair.tell(PairRule.RECIPIENT_MISSING, PlanPair.LOWER.field("document").field("recipients"))
          .against(task.place().field("title"))
          .say(missing, task.place());
    }
  }

  private static Stream<String> names(Agency agency) {
    return agency.names().stream().map(Words::line);
  }

  /** Whether each name of an agency stands in that of another alone: "UBND" in "Văn phòng UBND". */
  private boolean isInside(Agency agency, String words) {
    String left = words;
    for (Agency other : pair.upper().agencies()) {
      for (String name : other.equals(agency) ? List.<String>of() : names(other).toList()) {
        left = names(agency).anyMatch(name::contains) ? left.replace(name, " | ") : left;
      }
    }
    String rest = left;
    return names(agency).noneMatch(rest::contains);
  }

  private boolean isBy(LocalDate day, Deadline due) {
    return pair.judge().serves(by(day), due);
  }

  private static Deadline by(LocalDate day) {
    return Deadline.by(CalendarPeriod.day(day));
  }
}
