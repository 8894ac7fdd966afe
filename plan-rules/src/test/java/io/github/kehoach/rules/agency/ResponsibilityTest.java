package io.github.kehoach.rules.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Resolution 190/2025/QH15, on the departments and provinces of 2025. */
class ResponsibilityTest {
  private static final LocalDate PLAN = LocalDate.of(2025, 2, 20);
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
  private static final AgencyId TTTT = AgencyId.of("so-tttt-hai-duong");
  private static final AgencyId KHCN = AgencyId.of("so-khcn-hai-duong");
  private static final AgencyId HAI_PHONG = AgencyId.of("so-khcn-hai-phong");
  private static final AgencyId POLICE = AgencyId.of("cong-an-hai-duong");

  private static Succession succession(
      SuccessionKind kind, List<AgencyId> from, List<AgencyId> to, LocalDate day) {
    return Succession.builder().kind(kind).from(from).to(to).effectiveOn(day).build();
  }

  private static final Succession MERGER =
      succession(SuccessionKind.MERGE, List.of(TTTT, KHCN), List.of(KHCN), MARCH);
  private static final Succession PROVINCES =
      succession(SuccessionKind.MERGE, List.of(KHCN, HAI_PHONG), List.of(HAI_PHONG), JULY);

  private static Responsible of(AgencyId id, LocalDate day, Succession... successions) {
    return Responsibility.of(AgencyDirectory.of(List.of(), List.of(successions)))
        .responsibleOn(AgencyRef.of(id), Optional.of(PLAN), day);
  }

  @Test
  void aMergerPassesTheTaskOnFromItsDay() {
    assertThat(of(TTTT, MARCH.minusDays(1), MERGER, PROVINCES))
        .isEqualTo(new Responsible.One(TTTT, List.of()));
    assertThat(of(TTTT, MARCH, MERGER, PROVINCES))
        .isEqualTo(new Responsible.One(KHCN, List.of(MERGER)));
  }

  @Test
  void chainsAreFollowedToTheEnd() {
    assertThat(of(TTTT, JULY, PROVINCES, MERGER))
        .isEqualTo(new Responsible.One(HAI_PHONG, List.of(MERGER, PROVINCES)));
  }

  @Test
  void anAgencyThatIsMergedIntoItselfStaysResponsible() {
    assertThat(of(KHCN, MARCH, MERGER)).isEqualTo(new Responsible.One(KHCN, List.of()));
  }

  @Test
  void theDayOnWhichItWorksCountsNotTheDayOfTheLaw() {
    Succession law =
        Succession.builder()
            .kind(SuccessionKind.RENAME)
            .addFrom(KHCN)
            .addTo(HAI_PHONG)
            .effectiveOn(LocalDate.of(2025, 6, 12))
            .operationalOn(JULY)
            .build();
    assertThat(of(KHCN, JULY.minusDays(1), law)).isEqualTo(new Responsible.One(KHCN, List.of()));
    assertThat(of(KHCN, JULY, law)).isEqualTo(new Responsible.One(HAI_PHONG, List.of(law)));
  }

  @Test
  void aSplitWithoutADecisionIsAmbiguous() {
    Succession split =
        succession(SuccessionKind.SPLIT, List.of(TTTT), List.of(KHCN, POLICE), MARCH);
    assertThat(of(TTTT, MARCH, split))
        .isInstanceOfSatisfying(
            Responsible.Ambiguous.class,
            answer -> assertThat(answer.candidates()).containsExactly(KHCN, POLICE));
  }

  @Test
  void someFunctionsThatWentToThePoliceMakeItAmbiguous() {
    Succession transfer =
        succession(SuccessionKind.TRANSFER, List.of(TTTT), List.of(POLICE), MARCH);
    assertThat(of(TTTT, MARCH, MERGER, transfer))
        .isInstanceOfSatisfying(
            Responsible.Ambiguous.class,
            answer -> assertThat(answer.candidates()).containsExactlyInAnyOrder(KHCN, POLICE));
  }

  @Test
  void aDissolvedAgencyWithoutSuccessorLeavesNobody() {
    Succession end = succession(SuccessionKind.DISSOLVE, List.of(TTTT), List.of(), MARCH);
    assertThat(of(TTTT, MARCH, end)).isInstanceOf(Responsible.Nobody.class);
  }

  @Test
  void whatHappenedBeforeThePlanDoesNotMoveWhatThePlanNames() {
    Succession old =
        succession(
            SuccessionKind.SPLIT, List.of(KHCN), List.of(KHCN, POLICE), LocalDate.of(2020, 1, 1));
    assertThat(of(KHCN, MARCH, old)).isEqualTo(new Responsible.One(KHCN, List.of()));
  }

  @Test
  void aNameThatWasGoneBeforeThePlanIsReadAsItsSuccessors() {
    Succession old =
        succession(SuccessionKind.RENAME, List.of(TTTT), List.of(KHCN), LocalDate.of(2024, 1, 1));
    assertThat(of(TTTT, MARCH, old)).isEqualTo(new Responsible.One(KHCN, List.of(old)));
  }

  @Test
  void aCircleIsAmbiguousAndEnds() {
    Succession there = succession(SuccessionKind.RENAME, List.of(TTTT), List.of(KHCN), MARCH);
    Succession back = succession(SuccessionKind.RENAME, List.of(KHCN), List.of(TTTT), MARCH);
    assertThat(of(TTTT, MARCH, there, back)).isInstanceOf(Responsible.Ambiguous.class);
  }

  @Test
  void theWayBackInAnotherYearIsNoCircle() {
    Succession there = succession(SuccessionKind.RENAME, List.of(TTTT), List.of(KHCN), MARCH);
    Succession back = succession(SuccessionKind.RENAME, List.of(KHCN), List.of(TTTT), JULY);
    assertThat(of(TTTT, JULY, there, back))
        .isEqualTo(new Responsible.One(TTTT, List.of(there, back)));
  }

  @Test
  void anUnlinkedNameIsLookedUpOnThePlansDay() {
    Agency old = Agency.builder().id(TTTT).name("Sở TT&TT").existsUntil(MARCH.minusDays(1)).build();
    AgencyDirectory directory = AgencyDirectory.of(List.of(old), List.of(MERGER));
    Responsibility responsibility = Responsibility.of(directory);
    assertThat(
            responsibility.responsibleOn(
                AgencyRef.unlinked("Sở Thông tin và Truyền thông"), Optional.of(PLAN), MARCH))
        .isEqualTo(new Responsible.One(KHCN, List.of(MERGER)));
    assertThat(responsibility.responsibleOn(AgencyRef.unlinked("Sở Lạ"), Optional.of(PLAN), MARCH))
        .isInstanceOf(Responsible.Nobody.class);
  }
}
