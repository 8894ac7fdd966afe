package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.likeness.TitleIndex;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.text.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Text DUTY = new Text("chế độ báo cáo", "reporting duty");

  private final PlanPair pair;
  private final PairFindings findings;
  private final List<Duty> lowers;
  private final List<Duty> uppers;
  private final Set<AgencyId> own = new HashSet<>();
  private final List<TitleIndex.Match> alike = new ArrayList<>();

  /** A duty that comes again, with its place in its plan. */
  private record Duty(int index, ReportingDuty duty) {
    Place place() {
      String key = "duty/" + duty.what().replace("~", "~0").replace("/", "~1");
      return new Place("/reportingDuties/" + index, key, DUTY);
    }

    boolean isMeeting() {
      return Words.in(Folding.fold(duty.what())).contains(MEETING);
    }

    Said wording() {
      return DeadlineJudge.wording(duty.deadlineText(), duty.deadline());
    }
  }

  ReportCascade(PlanPair pair, PairFindings findings) {
    this.pair = pair;
    this.findings = findings;
    this.lowers = recurring(pair.lower());
    this.uppers = recurring(pair.upper());
    AgencyId issuer = pair.assignment().issuer().id();
    own.add(issuer);
    pair.lower().agencies().stream()
        .filter(agency -> agency.parent().filter(issuer::equals).isPresent())
        .forEach(agency -> own.add(agency.id()));
    TitleIndex index = new TitleIndex(words(uppers), words(lowers), TaskMatching.LEAST_PAIRS);
    for (int i = 0; i < lowers.size(); i++) {
      alike.addAll(index.find(TitleWords.of(lowers.get(i).duty().what()), i));
    }
  }

  private static List<Duty> recurring(Plan plan) {
    List<Duty> duties = new ArrayList<>();
    int most = Math.min(Cascade.MOST_CARRIERS, plan.reportingDuties().size());
    for (int i = 0; i < most; i++) {
      ReportingDuty duty = plan.reportingDuties().get(i);
      if (DeadlineJudge.recurs(duty.deadline())) {
        duties.add(new Duty(i, duty));
      }
    }
    return duties;
  }

  private static List<TitleWords> words(List<Duty> duties) {
    return duties.stream().map(one -> TitleWords.of(one.duty().what())).toList();
  }

  void check() {
    for (int i = 0; i < uppers.size(); i++) {
      Duty wanted = uppers.get(i);
      if (pair.assignment().names(wanted.duty().to())) {
        collected(wanted);
        continue;
      }
      Optional<Given> given = pair.assignment().of(wanted.duty().from()).given();
      if (given.isPresent() && given.get() != Given.UNDECIDED) {
        asked(wanted, wanted.duty().to().isEmpty() ? alike(i) : addressed(wanted));
      }
    }
  }

  private List<Duty> alike(int upper) {
    return alike.stream()
        .filter(one -> one.upper() == upper)
        .map(one -> lowers.get(one.lower()))
        .toList();
  }

  private List<Duty> addressed(Duty wanted) {
    Set<AgencyId> to = PlanPair.ids(wanted.duty().to());
    return lowers.stream()
        .filter(one -> PlanPair.ids(one.duty().to()).stream().anyMatch(to::contains))
        .toList();
  }

  private void asked(Duty wanted, List<Duty> candidates) {
    Optional<Duty> best = best(candidates, wanted);
    if (best.isPresent()) {
      time(best.get(), wanted);
      return;
    }
    List<Duty> outward =
        lowers.stream()
            .filter(one -> !own.containsAll(PlanPair.ids(one.duty().to())))
            .filter(one -> !wanted.duty().to().isEmpty() && serves(one, wanted))
            .toList();
    if (outward.isEmpty()) {
      findings
          .of(PairRule.REPORT_MISSING, pair.lowerPlan().field("reportingDuties"))
          .against(wanted.place())
          .reading("from", wanted.duty())
          .say(wanted.duty().what(), wanted.wording());
    } else {
      Duty found = outward.get(0);
      findings
          .of(PairRule.REPORT_ADDRESSEE, found.place().field("to"))
          .against(wanted.place().field("to"))
          .reading("to", found.duty(), wanted.duty())
          .say(
              found.duty().what(),
              pair.names(found.duty().to()),
              pair.names(wanted.duty().to()),
              wanted.wording());
    }
  }

  private void time(Duty found, Duty wanted) {
    boolean meeting = wanted.isMeeting() && found.isMeeting();
    boolean differs =
        meeting
            ? !found.duty().deadline().equals(wanted.duty().deadline())
            : pair.judge().compare(found.duty().deadline(), wanted.duty().deadline()).isPresent()
                && !serves(found, wanted);
    if (differs) {
      findings
          .of(
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
    for (Duty sum : lowers) {
      boolean upward = above.filter(id -> isFor(sum, id)).isPresent() && !sum.isMeeting();
      if (upward
          && serves(sum, parts)
          && pair.judge().isLooser(parts.duty().deadline(), sum.duty().deadline())) {
        findings
            .of(PairRule.REPORT_BEFORE_PARTS, sum.place().field("deadline"))
            .against(parts.place().field("deadline"))
            .say(
                sum.duty().what(),
                sum.wording(),
                pair.name(AgencyRef.of(above.get())),
                parts.wording(),
                pair.names(parts.duty().from()));
      }
    }
  }

  /** Whether a report goes to an agency, or is made for one that goes there. */
  private boolean isFor(Duty duty, AgencyId id) {
    String what = Words.line(duty.duty().what());
    return PlanPair.ids(duty.duty().to()).contains(id)
        || pair.agencies().get(id).stream()
            .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
            .anyMatch(name -> what.contains(" bao cao" + Words.line(name)));
  }

  private boolean serves(Duty found, Duty wanted) {
    return pair.judge().serves(found.duty().deadline(), wanted.duty().deadline());
  }

  /** The first that is in time, else the first. */
  private Optional<Duty> best(List<Duty> candidates, Duty wanted) {
    return candidates.stream()
        .filter(one -> serves(one, wanted))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }
}
