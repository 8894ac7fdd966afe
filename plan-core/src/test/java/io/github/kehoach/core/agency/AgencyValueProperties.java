package io.github.kehoach.core.agency;

import io.github.kehoach.core.agency.ElectronicCode.Scheme;
import io.github.kehoach.laws.core.AgencyLaws;
import io.github.kehoach.laws.core.AnyAgency;
import io.github.kehoach.laws.core.PlantedBug;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

class AgencyValueProperties {
  @Provide
  Arbitrary<Agency> agencies() {
    return AnyAgency.agency();
  }

  @Provide
  Arbitrary<AgencyRef> refs() {
    return AnyAgency.ref();
  }

  @Provide
  Arbitrary<Succession> successions() {
    return AnyAgency.succession();
  }

  @Provide
  Arbitrary<Tuple2<String, Scheme>> codes() {
    return AnyAgency.schemedCode();
  }

  @Property
  @Label("electronic-code-scheme")
  void codesTellTheirScheme(@ForAll("codes") Tuple2<String, Scheme> code) {
    AgencyLaws.codeTellsItsScheme(code.get1(), code.get2(), ElectronicCode::of).check();
  }

  @Example
  @Label("planted: electronic-code-scheme")
  void turningOldCodesIntoNewOnes() {
    PlantedBug.isCaught(
        AnyAgency.schemedCode(),
        code ->
            AgencyLaws.codeTellsItsScheme(
                code.get1(),
                code.get2(),
                any -> ElectronicCode.of(any.substring(any.lastIndexOf('.') + 1))));
  }

  @Property
  @Label("agency-copy")
  void copiesOfAgenciesAreEqual(@ForAll("agencies") Agency agency) {
    AgencyLaws.agencyCopy(agency, any -> any.toBuilder().build()).check();
  }

  @Example
  @Label("planted: agency-copy")
  void copyWithoutItsAliases() {
    PlantedBug.isCaught(
        AnyAgency.agency(),
        agency -> AgencyLaws.agencyCopy(agency, any -> any.toBuilder().aliases(List.of()).build()));
  }

  @Property
  @Label("agency-ref-copy")
  void copiesOfRefsAreEqual(@ForAll("refs") AgencyRef ref) {
    AgencyLaws.refCopy(ref, AgencyValueProperties::rebuilt).check();
  }

  @Example
  @Label("planted: agency-ref-copy")
  void takingEveryoneForUnlinked() {
    PlantedBug.isCaught(
        AnyAgency.ref(),
        ref -> AgencyLaws.refCopy(ref, any -> AgencyRef.unlinked(any.text().orElse("unprinted"))));
  }

  @Property
  @Label("succession-copy")
  void copiesOfSuccessionsAreEqual(@ForAll("successions") Succession succession) {
    AgencyLaws.successionCopy(succession, any -> any.toBuilder().build()).check();
  }

  @Example
  @Label("planted: succession-copy")
  void copyThatWorksAtOnce() {
    PlantedBug.isCaught(
        AnyAgency.succession(),
        succession ->
            AgencyLaws.successionCopy(
                succession, any -> any.toBuilder().operationalOn(null).build()));
  }

  private static AgencyRef rebuilt(AgencyRef ref) {
    return ref.match(
        new AgencyRef.Cases<>() {
          @Override
          public AgencyRef named(AgencyRef.Named named) {
            AgencyId id = named.agency().orElseThrow();
            return named.text().map(text -> AgencyRef.of(id, text)).orElse(AgencyRef.of(id));
          }

          @Override
          public AgencyRef collective(AgencyRef.Collective collective) {
            return AgencyRef.collective(collective.text().orElseThrow());
          }

          @Override
          public AgencyRef unlinked(AgencyRef.Unlinked unlinked) {
            return AgencyRef.unlinked(unlinked.text().orElseThrow());
          }
        });
  }
}
