package io.github.kehoach.core.agency;

import io.github.kehoach.core.agency.ElectronicCode.Scheme;
import io.github.kehoach.laws.core.AgencyLaws;
import io.github.kehoach.laws.core.AnyAgency;
import io.github.kehoach.laws.core.PlantedBug;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

class AgencyValueProperties {
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
}
