package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.rules.agency.Collectives;
import io.github.kehoach.rules.agency.Responsibility;
import io.github.kehoach.rules.agency.Responsible;
import io.github.kehoach.rules.cascade.TaskCoverage.Given;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what a plan assigns falls to one agency on a day, through successions and collectives.
 * Who answers for whom is looked up once, because a plan names few agencies often. Belongs to one
 * run and so to one thread.
 */
final class Assignment {
  private static final List<String> PLACES = List.of("tỉnh", "thành phố");

  private final Agency issuer;
  private final Set<AgencyId> ids = new HashSet<>();
  private final Responsibility responsibility;
  private final Optional<LocalDate> assignedOn;
  private final Optional<LocalDate> day;
  private final boolean collectives;
  private final Map<AgencyRef, Responsible> known = new HashMap<>();

  /**
   * Of what one plan assigns.
   *
   * @param issuer the agency
   * @param others the agencies that come with that plan; where the issuer is not among them, one of
   *     its name is the issuer
   * @param responsibility who took over from whom
   * @param assignedOn day of the plan that assigns
   * @param day the day in question; without one everybody is taken as named
   * @param collectives whether collectives of that plan may mean the agency
   */
  Assignment(
      Agency issuer,
      List<Agency> others,
      Responsibility responsibility,
      Optional<LocalDate> assignedOn,
      Optional<LocalDate> day,
      boolean collectives) {
    this.issuer = issuer;
    this.ids.add(issuer.id());
    if (others.stream().noneMatch(one -> one.id().equals(issuer.id()))) {
      others.stream().filter(one -> isNamed(one.name())).map(Agency::id).forEach(ids::add);
    }
    this.responsibility = responsibility;
    this.assignedOn = assignedOn;
    this.day = day;
    this.collectives = collectives;
  }

  /**
   * One answer.
   *
   * @param given how, empty if not
   * @param why what is not decided; empty if it is
   */
  record Answer(Optional<Given> given, Optional<Text> why) {
    static final Answer NO = new Answer(Optional.empty(), Optional.empty());

    static Answer yes(Given given) {
      return new Answer(Optional.of(given), Optional.empty());
    }

    static Answer undecided(Text why) {
      return new Answer(Optional.of(Given.UNDECIDED), Optional.of(why));
    }
  }

  /** The agency. */
  Agency issuer() {
    return issuer;
  }

  /** Whether one of those named is the agency; the surest answer counts. */
  Answer of(List<AgencyRef> refs) {
    Answer best = Answer.NO;
    for (AgencyRef ref : refs) {
      Answer answer = of(ref, refs.size() > 1);
      boolean surer =
          answer.given().isPresent()
              && (best.given().isEmpty() || answer.given().get().compareTo(best.given().get()) < 0);
      best = surer ? answer : best;
    }
    return best;
  }

  /** Whether the agency itself is named, not only a collective. */
  boolean names(List<AgencyRef> refs) {
    return refs.stream()
        .map(ref -> of(ref, false))
        .anyMatch(answer -> answer.given().filter(Given.LED::equals).isPresent());
  }

  private Answer of(AgencyRef ref, boolean several) {
    return known
        .computeIfAbsent(ref, this::responsible)
        .match(
            new Responsible.Cases<>() {
              @Override
              public Answer one(Responsible.One one) {
                return isIssuer(one.agency()) ? led(several) : Answer.NO;
              }

              @Override
              public Answer ambiguous(Responsible.Ambiguous ambiguous) {
                return ambiguous.candidates().stream().anyMatch(Assignment.this::isIssuer)
                    ? Answer.undecided(ambiguous.why())
                    : Answer.NO;
              }

              @Override
              public Answer group(Responsible.Group group) {
                return collective(group.words());
              }

              @Override
              public Answer nobody(Responsible.Nobody nobody) {
                boolean isIssuer = ref.text().filter(Assignment.this::isNamed).isPresent();
                return isIssuer ? led(several) : Answer.NO;
              }
            });
  }

  private static Answer led(boolean several) {
    return Answer.yes(several ? Given.JOINTLY : Given.LED);
  }

  private Responsible responsible(AgencyRef ref) {
    LocalDate on = day.or(() -> assignedOn).orElse(LocalDate.MIN);
    return responsibility.responsibleOn(ref, assignedOn, on);
  }

  private Answer collective(String words) {
    if (!collectives) {
      return Answer.NO;
    }
    return switch (Collectives.covers(words, issuer)) {
      case YES -> Answer.yes(Given.COLLECTIVE);
      case MAYBE -> Answer.undecided(Messages.text("cascade.group", words));
      case NO -> Answer.NO;
    };
  }

  private boolean isIssuer(AgencyId id) {
    return ids.contains(id);
  }

  /** Whether the issuer bears a name, with or without its place: "Sở Y tế tỉnh Lâm Đồng". */
  private boolean isNamed(String name) {
    String own = Folding.fold(issuer.name());
    String other = Folding.fold(name);
    String shorter = own.length() < other.length() ? own : other;
    String longer = own.length() < other.length() ? other : own;
    return longer.equals(shorter)
        || PLACES.stream()
            .map(place -> shorter + " " + Folding.fold(place) + " ")
            .anyMatch(longer::startsWith);
  }
}
