package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.likeness.TitleIndex;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.Placed;
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
  private final List<Placed<ReportingDuty>> lowers;
  private final List<Placed<ReportingDuty>> uppers;

  ReportCascade(PlanPair pair) {
    this.pair = pair;
    this.lowers = recurring(pair.lower());
    this.uppers = recurring(pair.upper());
  }

  private static List<Placed<ReportingDuty>> recurring(Plan plan) {
    return PlanPlaces.duties(plan).stream()
        .limit(Cascade.MOST_CARRIERS)
        .filter(at -> DeadlineJudge.recurs(at.value().deadline()))
        .map(at -> new Placed<>(at.value(), () -> at.place().called(Messages.text("cascade.duty"))))
        .toList();
  }

  void check() {
    Map<Integer, List<Placed<ReportingDuty>>> alike = alike();
    for (int i = 0; i < uppers.size(); i++) {
      Placed<ReportingDuty> wanted = uppers.get(i);
      if (pair.assignment().names(wanted.value().to())) {
        collected(wanted);
        continue;
      }
      Optional<Given> given = pair.assignment().of(wanted.value().from()).given();
      if (given.isPresent() && given.get() != Given.UNDECIDED) {
        asked(
            wanted,
            wanted.value().to().isEmpty()
                ? alike.getOrDefault(i, List.of())
                : lowers(one -> to(one).stream().anyMatch(to(wanted)::contains)));
      }
    }
  }

  /** The lower duties whose words are like those of each upper one, by its place. */
  private Map<Integer, List<Placed<ReportingDuty>>> alike() {
    Map<Integer, List<Placed<ReportingDuty>>> alike = new HashMap<>();
    List<TitleWords> words = lowers.stream().map(ReportCascade::words).toList();
    TitleIndex index =
        new TitleIndex(
            uppers.stream().map(ReportCascade::words).toList(), words, TaskMatching.LEAST_PAIRS);
    for (int i = 0; i < words.size(); i++) {
      for (TitleIndex.Match one : index.find(i)) {
        alike.computeIfAbsent(one.upper(), any -> new ArrayList<>()).add(lowers.get(i));
      }
    }
    return alike;
  }

  private List<Placed<ReportingDuty>> lowers(Predicate<Placed<ReportingDuty>> which) {
    return lowers.stream().filter(which).toList();
  }

  /** Holds the first candidate that is in time, else the first, against what is wanted. */
  private void asked(Placed<ReportingDuty> wanted, List<Placed<ReportingDuty>> candidates) {
    Optional<Placed<ReportingDuty>> best =
        candidates.stream()
            .filter(one -> serves(one, wanted))
            .findFirst()
            .or(() -> candidates.stream().findFirst());
    if (best.isPresent()) {
      time(best.get(), wanted);
      return;
    }
    Set<AgencyId> own = own();
    List<Placed<ReportingDuty>> outward =
        wanted.value().to().isEmpty()
            ? List.of()
            : lowers(one -> !own.containsAll(to(one)) && serves(one, wanted));
    if (outward.isEmpty()) {
      pair.tell(PairRule.REPORT_MISSING, PlanPair.LOWER.field("reportingDuties"))
          .against(wanted.place())
          .reading("from", wanted.value())
          .say(wanted.value().what(), wording(wanted));
    } else {
      Placed<ReportingDuty> found = outward.get(0);
      pair.tell(PairRule.REPORT_ADDRESSEE, found.place().field("to"))
          .against(wanted.place().field("to"))
          .reading("to", found.value(), wanted.value())
          .say(
              found.value().what(),
              pair.names(found.value().to()),
              pair.names(wanted.value().to()),
              wording(wanted));
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

  private void time(Placed<ReportingDuty> found, Placed<ReportingDuty> wanted) {
    boolean meeting = isMeeting(wanted) && isMeeting(found);
    boolean differs =
        meeting
            ? !found.value().deadline().equals(wanted.value().deadline())
            : pair.judge().compare(found.value().deadline(), wanted.value().deadline()).isPresent()
                && !serves(found, wanted);
    if (differs) {
      pair.tell(
              meeting ? PairRule.MEETING_DAY : PairRule.REPORT_LATE,
              found.place().field("deadline"))
          .against(wanted.place().field("deadline"))
          .reading("deadline", found.value(), wanted.value())
          .say(found.value().what(), wording(found), wording(wanted));
    }
  }

  /** Whether a report that the issuer makes of others' comes before theirs. */
  private void collected(Placed<ReportingDuty> parts) {
    Optional<AgencyId> above = pair.upper().document().issuer();
    lowers(sum -> above.filter(id -> isFor(sum, id)).isPresent() && !isMeeting(sum)).stream()
        .filter(sum -> serves(sum, parts))
        .filter(sum -> pair.judge().isLooser(parts.value().deadline(), sum.value().deadline()))
        .forEach(
            sum ->
                pair.tell(PairRule.REPORT_BEFORE_PARTS, sum.place().field("deadline"))
                    .against(parts.place().field("deadline"))
                    .say(
                        sum.value().what(),
                        wording(sum),
                        pair.name(AgencyRef.of(above.orElseThrow())),
                        wording(parts),
                        pair.names(parts.value().from())));
  }

  /** Whether a report goes to an agency, or is made for one that goes there. */
  private boolean isFor(Placed<ReportingDuty> duty, AgencyId id) {
    String what = Words.line(duty.value().what());
    return to(duty).contains(id)
        || pair.agencies().get(id).stream()
            .flatMap(one -> one.names().stream())
            .anyMatch(name -> what.contains(" bao cao" + Words.line(name)));
  }

  private boolean serves(Placed<ReportingDuty> found, Placed<ReportingDuty> wanted) {
    return pair.judge().serves(found.value().deadline(), wanted.value().deadline());
  }

  private static Set<AgencyId> to(Placed<ReportingDuty> at) {
    return PlanPair.ids(at.value().to());
  }

  private static TitleWords words(Placed<ReportingDuty> at) {
    return TitleWords.of(at.value().what());
  }

  private static boolean isMeeting(Placed<ReportingDuty> at) {
    return Words.in(Folding.fold(at.value().what())).contains(MEETING);
  }

  private static Said wording(Placed<ReportingDuty> at) {
    return DeadlineJudge.wording(at.value().deadlineText(), at.value().deadline());
  }
}
