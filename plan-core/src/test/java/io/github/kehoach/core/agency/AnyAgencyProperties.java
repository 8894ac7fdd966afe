package io.github.kehoach.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.ElectronicCode.Scheme;
import io.github.kehoach.laws.core.AnyAgency;
import io.github.kehoach.laws.core.Shares;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/** The generators of agencies: range, distribution, edges, shrinking. */
class AnyAgencyProperties {
  @Provide
  Arbitrary<Tuple2<Agency, Agency>> namesakes() {
    return AnyAgency.namesakes();
  }

  @Example
  void agenciesHaveDatesOfEveryKnowledge() {
    Shares.of(
            AnyAgency.agency(),
            agency -> agency.existsFrom().isPresent() + " " + agency.existsUntil().isPresent())
        .more(10, "true true", "true false", "false true", "false false");
    Shares.of(AnyAgency.agency(), agency -> agency.aliases().size()).more(5, 2);
  }

  @Example
  void successionsHaveEveryKindAndSomeWait() {
    Shares.of(AnyAgency.succession(), Succession::kind).more(5, (Object[]) SuccessionKind.values());
    Shares.of(AnyAgency.succession(), any -> any.responsibleFrom().isAfter(any.effectiveOn()))
        .more(10, true);
  }

  @Example
  void directoriesAreEmptyNowAndThenAndFullNowAndThen() {
    Shares.of(AnyAgency.directory(), all -> Math.min(all.agencies().size(), 2))
        .more(0, 0)
        .more(30, 2);
  }

  @Property
  void namesakesShareTheNameAndNoDay(@ForAll("namesakes") Tuple2<Agency, Agency> pair) {
    assertThat(pair.get1().name()).isEqualTo(pair.get2().name());
    assertThat(pair.get1().id()).isNotEqualTo(pair.get2().id());
    assertThat(pair.get1().existsUntil().orElseThrow().plusDays(1))
        .isEqualTo(pair.get2().existsFrom().orElseThrow());
  }

  @Example
  void codesHaveEveryScheme() {
    Shares.of(AnyAgency.schemedCode(), Tuple2::get2).more(15, (Object[]) Scheme.values());
  }

  @Example
  void idsMeetOften() {
    List<AgencyId> ids = AnyAgency.id().sampleStream().limit(1_000).distinct().toList();
    assertThat(ids).hasSize(36);
  }
}
