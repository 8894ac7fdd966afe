package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.likeness.TitleIndex;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The reports and meetings that the upper plan asks the lower plan's issuer for, against those that
 * the lower plan provides. Only what comes again is looked at; what is reported when a need arises
 * needs no provision. A report counts if it leaves the agency: to the addressee that the upper plan
 * names, or to another that does not belong to the issuer. What is reported to nobody in
 * particular, such as a meeting, is recognised by its words. Of each plan the first {@value
 * Cascade#MOST_CARRIERS} duties are looked at.
 */
final class ReportCascade {
  private static final String MEETING = Folding.fold("họp");

  private final PlanPair pair;
  private final List<Duty> lowers;
  private final List<Duty> uppers;

  /** A duty that comes again, with its place in its plan. */
  private record Duty(ReportingDuty duty, Place place) {
    static List<Duty> recurring(Plan plan) {
      List<ReportingDuty> duties = plan.reportingDuties();
      return IntStream.range(0, Math.min(Cascade.MOST_CARRIERS, duties.size()))
          .filter(i -> DeadlineJudge.recurs(duties.get(i).deadline()))
          .mapToObj(
              i ->
                  new Duty(
                      duties.get(i),
                      PlanPlaces.duty(duties.get(i), i).called(Messages.text("cascade.duty"))))
          .toList();
    }

    Deadline deadline() {
      return duty.deadline();
    }

    Set<AgencyId> to() {
      return PlanPair.ids(duty.to());
    }

    TitleWords words() {
      return TitleWords.of(duty.what());
    }

    boolean isMeeting() {
      return Words.in(Folding.fold(duty.what())).contains(MEETING);
    }

    Said wording() {
      return DeadlineJudge.wording(duty.deadlineText(), duty.deadline());
    }
  }

  ReportCascade(PlanPair pair) {
    this.pair = pair;
    this.lowers = Duty.recurring(pair.lower());
    this.uppers = Duty.recurring(pair.upper());
  }

  void check() {
    Map<Integer, List<Duty>> alike = alike();
    for (int i = 0; i < uppers.size(); i++) {
      Duty wanted = uppers.get(i);
      if (pair.assignment().names(wanted.duty().to())) {
        collected(wanted);
        continue;
      }
      Optional<Given> given = pair.assignment().of(wanted.duty().from()).given();
      if (given.isPresent() && given.get() != Given.UNDECIDED) {
        asked(
            wanted,
            wanted.duty().to().isEmpty()
                ? alike.getOrDefault(i, List.of())
                : lowers(one -> one.to().stream().anyMatch(wanted.to()::contains)));
      }
    }
  }

  /** The lower duties whose words are like those of each upper one, by its place. */
  private Map<Integer, List<Duty>> alike() {
    Map<Integer, List<Duty>> alike = new HashMap<>();
    List<TitleWords> words = lowers.stream().map(Duty::words).toList();
    TitleIndex index =
        new TitleIndex(uppers.stream().map(Duty::words).toList(), words, TaskMatching.LEAST_PAIRS);
    for (int i = 0; i < words.size(); i++) {
      for (TitleIndex.Match one : index.find(words.get(i), i)) {
        alike.computeIfAbsent(one.upper(), any -> new ArrayList<>()).add(lowers.get(i));
      }
    }
    return alike;
  }

  private List<Duty> lowers(Predicate<Duty> which) {
    return lowers.stream().filter(which).toList();
  }

  /** Holds the first candidate that is in time, else the first, against what is wanted. */
  private void asked(Duty wanted, List<Duty> candidates) {
    Optional<Duty> best =
        candidates.stream()
            .filter(one -> serves(one, wanted))
            .findFirst()
            .or(() -> candidates.stream().findFirst());
    if (best.isPresent()) {
      time(best.get(), wanted);
      return;
    }
    Set<AgencyId> own = own();
    List<Duty> outward =
        wanted.duty().to().isEmpty()
            ? List.of()
            : lowers(one -> !own.containsAll(one.to()) && serves(one, wanted));
    if (outward.isEmpty()) {
      pair.tell(PairRule.REPORT_MISSING, PlanPair.LOWER.field("reportingDuties"))
          .against(wanted.place())
          .reading("from", wanted.duty())
          .say(wanted.duty().what(), wanted.wording());
    } else {
      Duty found = outward.get(0);
      pair.tell(PairRule.REPORT_ADDRESSEE, found.place().field("to"))
          .against(wanted.place().field("to"))
          .reading("to", found.duty(), wanted.duty())
          .say(
              found.duty().what(),
              pair.names(found.duty().to()),
              pair.names(wanted.duty().to()),
              wanted.wording());
    }
  }

  /** The issuer and what belongs to it. */
  private Set<AgencyId> own() {
    AgencyId issuer = pair.assignment().issuer().id();
    Set<AgencyId> own = new HashSet<>(Set.of(issuer));
    pair.lower().agencies().stream()
        .filter(agency -> agency.parent().filter(issuer::equals).isPresent())
        .forEach(agency -> own.add(agency.id()));
    return own;
  }

  private void time(Duty found, Duty wanted) {
    boolean meeting = wanted.isMeeting() && found.isMeeting();
    boolean differs =
        meeting
            ? !found.deadline().equals(wanted.deadline())
            : pair.judge().compare(found.deadline(), wanted.deadline()).isPresent()
                && !serves(found, wanted);
    if (differs) {
      pair.tell(
              meeting ? PairRule.MEETING_DAY : PairRule.REPORT_LATE,
              found.place().field("deadline"))
          .against(wanted.place().field("deadline"))
          .reading("deadline", found.duty(), wanted.duty())
          .say(found.duty().what(), found.wording(), wanted.wording());
    }
  }

  /** Whether a report that the issuer makes of others' comes before theirs. */
  private void collected(Duty parts) {
    Optional<AgencyId> above = pair.upper().document().issuer();
    lowers(sum -> above.filter(id -> isFor(sum, id)).isPresent() && !sum.isMeeting()).stream()
        .filter(sum -> serves(sum, parts))
        .filter(sum -> pair.judge().isLooser(parts.deadline(), sum.deadline()))
        .forEach(
            sum ->
                pair.tell(PairRule.REPORT_BEFORE_PARTS, sum.place().field("deadline"))
                    .against(parts.place().field("deadline"))
                    .say(
                        sum.duty().what(),
                        sum.wording(),
                        pair.name(AgencyRef.of(above.orElseThrow())),
                        parts.wording(),
                        pair.names(parts.duty().from())));
  }

  /** Whether a report goes to an agency, or is made for one that goes there. */
  private boolean isFor(Duty duty, AgencyId id) {
    String what = Words.line(duty.duty().what());
    return duty.to().contains(id)
        || pair.agencies().get(id).stream()
            .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
            .anyMatch(name -> what.contains(" bao cao" + Words.line(name)));
  }

  private boolean serves(Duty found, Duty wanted) {
    return pair.judge().serves(found.deadline(), wanted.deadline());
  }
}
