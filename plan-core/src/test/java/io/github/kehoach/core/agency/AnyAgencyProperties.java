package io.github.kehoach.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.ElectronicCode.Scheme;
import io.github.kehoach.laws.core.AnyAgency;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

/** The generators of agencies: range, distribution, edges, shrinking. */
class AnyAgencyProperties {
  @Provide
  Arbitrary<Tuple2<Agency, Agency>> namesakes() {
    return AnyAgency.namesakes();
  }

  @Provide
  Arbitrary<Tuple2<String, Scheme>> codes() {
    return AnyAgency.schemedCode();
  }

  @Property
  void agenciesHaveDatesOfEveryKnowledge(@ForAll Agency agency) {
    Statistics.label("kinds")
        .collect(agency.existsFrom().isPresent(), agency.existsUntil().isPresent())
        .coverage(
            kinds -> {
              kinds.check(true, true).percentage(share -> share > 10);
              kinds.check(true, false).percentage(share -> share > 10);
              kinds.check(false, true).percentage(share -> share > 10);
              kinds.check(false, false).percentage(share -> share > 10);
            });
    Statistics.label("aliases")
        .collect(agency.aliases().size())
        .coverage(sizes -> sizes.check(2).percentage(share -> share > 5));
  }

  @Property
  void successionsHaveEveryKindAndSomeWait(@ForAll Succession succession) {
    Statistics.label("kinds")
        .collect(succession.kind())
        .coverage(
            kinds -> {
              for (SuccessionKind kind : SuccessionKind.values()) {
                kinds.check(kind).percentage(share -> share > 5);
              }
            });
    Statistics.label("operational later")
        .collect(succession.responsibleFrom().isAfter(succession.effectiveOn()))
        .coverage(kinds -> kinds.check(true).percentage(share -> share > 10));
  }

  @Property
  void directoriesAreEmptyNowAndThenAndFullNowAndThen(@ForAll AgencyDirectory directory) {
    assertThat(directory.agencies()).hasSizeLessThanOrEqualTo(6);
    Statistics.label("kinds")
        .collect(Math.min(directory.agencies().size(), 2))
        .coverage(
            sizes -> {
              sizes.check(0).count(count -> count > 0);
              sizes.check(2).percentage(share -> share > 30);
            });
  }

  @Property
  void namesakesShareTheNameAndNoDay(@ForAll("namesakes") Tuple2<Agency, Agency> pair) {
    assertThat(pair.get1().name()).isEqualTo(pair.get2().name());
    assertThat(pair.get1().id()).isNotEqualTo(pair.get2().id());
    assertThat(pair.get1().existsUntil().orElseThrow().plusDays(1))
        .isEqualTo(pair.get2().existsFrom().orElseThrow());
  }

  @Property
  void codesHaveEveryScheme(@ForAll("codes") Tuple2<String, Scheme> code) {
    Statistics.label("kinds")
        .collect(code.get2())
        .coverage(
            schemes -> {
              for (Scheme scheme : Scheme.values()) {
                schemes.check(scheme).percentage(share -> share > 15);
              }
            });
  }

  @Example
  void idsMeetOften() {
    List<AgencyId> ids = AnyAgency.id().sampleStream().limit(1_000).distinct().toList();
    assertThat(ids).hasSize(36);
  }
}
