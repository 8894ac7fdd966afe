package io.github.kehoach.core.agency;

import io.github.kehoach.laws.core.AgencyLaws;
import io.github.kehoach.laws.core.AnyAgency;
import io.github.kehoach.laws.core.AnyText;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.core.Respelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class AgencyDirectoryProperties {
  @Provide
  Arbitrary<Tuple2<AgencyDirectory, List<Respelling>>> respelled() {
    return Combinators.combine(AnyAgency.directory(), AnyText.respellings()).as(Tuple::of);
  }

  @Provide
  Arbitrary<Tuple2<Agency, Agency>> namesakes() {
    return AnyAgency.namesakes();
  }

  /** Pairs of directories that share agencies or successions more often than not. */
  @Provide
  Arbitrary<Tuple2<AgencyDirectory, AgencyDirectory>> pairs() {
    return Combinators.combine(
            AnyAgency.directory(), AnyAgency.directory(), Arbitraries.of(true, false))
        .as((one, other, shared) -> Tuple.of(one, shared ? sharing(one, other) : other));
  }

  @Property
  @Label("agency-found-by-every-name")
  void findsByEveryName(@ForAll("respelled") Tuple2<AgencyDirectory, List<Respelling>> search) {
    AgencyLaws.foundByEveryName(search.get1(), search.get2(), AgencyDirectory::find).check();
  }

  @Example
  @Label("planted: agency-found-by-every-name")
  void findingNamesOnly() {
    PlantedBug.isCaught(
        respelled(),
        search ->
            AgencyLaws.foundByEveryName(
                search.get1(),
                search.get2(),
                (directory, name) ->
                    directory.agencies().stream()
                        .filter(agency -> agency.name().equals(name))
                        .findFirst()
                        .<Lookup>map(agency -> new Lookup.Found(agency, true))
                        .orElse(new Lookup.NotFound(name))));
  }

  @Property
  @Label("agency-exact-only-by-own-name")
  void reportsVariants(@ForAll Agency agency) {
    AgencyLaws.exactOnlyByOwnName(agency, AgencyDirectory::find).check();
  }

  @Example
  @Label("planted: agency-exact-only-by-own-name")
  void exactWheneverFound() {
    PlantedBug.isCaught(
        AnyAgency.agency(),
        agency ->
            AgencyLaws.exactOnlyByOwnName(
                agency, (directory, name) -> new Lookup.Found(agency, true)));
  }

  @Property
  @Label("agency-namesakes-need-a-day")
  void tellsNamesakesApart(@ForAll("namesakes") Tuple2<Agency, Agency> pair) {
    AgencyLaws.namesakesNeedADay(
            pair.get1(), pair.get2(), AgencyDirectory::find, AgencyDirectory::find)
        .check();
  }

  @Example
  @Label("planted: agency-namesakes-need-a-day")
  void existenceEndingOneDayLate() {
    PlantedBug.isCaught(
        AnyAgency.namesakes(),
        pair ->
            AgencyLaws.namesakesNeedADay(
                pair.get1(),
                pair.get2(),
                AgencyDirectory::find,
                (directory, name, day) -> directory.find(name, day.minusDays(1))));
  }

  @Property
  @Label("directory-merge-idempotent")
  void mergesOnce(@ForAll("pairs") Tuple2<AgencyDirectory, AgencyDirectory> pair) {
    AgencyLaws.mergeIsIdempotent(pair.get1(), pair.get2(), AgencyDirectory::merge).check();
  }

  @Example
  @Label("planted: directory-merge-idempotent")
  void appendingSuccessions() {
    PlantedBug.isCaught(
        pairs(),
        pair ->
            AgencyLaws.mergeIsIdempotent(
                pair.get1(),
                pair.get2(),
                (left, right) -> {
                  List<Succession> all = new ArrayList<>(left.successions());
                  all.addAll(right.successions());
                  return AgencyDirectory.of(left.merge(right).agencies(), all);
                }));
  }

  @Property
  @Label("directory-merge-keeps-left")
  void leftStays(@ForAll("pairs") Tuple2<AgencyDirectory, AgencyDirectory> pair) {
    AgencyLaws.mergeKeepsLeft(pair.get1(), pair.get2(), AgencyDirectory::merge).check();
  }

  @Example
  @Label("planted: directory-merge-keeps-left")
  void rightWins() {
    PlantedBug.isCaught(
        pairs(),
        pair ->
            AgencyLaws.mergeKeepsLeft(
                pair.get1(), pair.get2(), (left, right) -> right.merge(left)));
  }

  @Property
  @Label("directory-conflicts-listed")
  void conflictsAreListed(@ForAll("pairs") Tuple2<AgencyDirectory, AgencyDirectory> pair) {
    AgencyLaws.conflictsAreListed(pair.get1(), pair.get2(), AgencyDirectory::conflictsWith).check();
  }

  @Example
  @Label("planted: directory-conflicts-listed")
  void everySharedIdIsAConflict() {
    PlantedBug.isCaught(
        pairs(),
        pair ->
            AgencyLaws.conflictsAreListed(
                pair.get1(),
                pair.get2(),
                (left, right) ->
                    left.agencies().stream()
                        .map(Agency::id)
                        .filter(id -> right.get(id).isPresent())
                        .toList()));
  }

  private static AgencyDirectory sharing(AgencyDirectory one, AgencyDirectory other) {
    Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    one.agencies().stream().limit(2).forEach(agency -> agencies.put(agency.id(), agency));
    other.agencies().forEach(agency -> agencies.putIfAbsent(agency.id(), agency));
    List<Succession> successions = new ArrayList<>(one.successions());
    successions.addAll(other.successions());
    return AgencyDirectory.of(agencies.values(), successions);
  }
}
