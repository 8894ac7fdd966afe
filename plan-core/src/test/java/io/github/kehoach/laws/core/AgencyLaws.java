package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.ElectronicCode.Scheme;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.core.agency.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What holds for every agency, directory and succession. */
public class AgencyLaws {
  @Law(
      id = "agency-found-by-every-name",
      says = "An agency is among those found by its name, by each alias and by any re-spelling.",
      catches = "a search for names in one spelling")
  public Claim<BiFunction<AgencyDirectory, String, Lookup>> foundByEveryName(
      @ForAll AgencyDirectory directory, @ForAll("respellings") List<Respelling> ways) {
    return claim(
        find -> {
          List<String> missed = new ArrayList<>();
          for (Agency agency : directory.agencies()) {
            Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
                .map(name -> Respelling.all(ways, name))
                .filter(name -> !isAmong(agency, find.apply(directory, name)))
                .forEach(missed::add);
          }
          return Outcome.equal(missed, List.of(), "names that find no agency of " + directory);
        },
        AgencyDirectory::find,
        (all, name) ->
            all.agencies().stream()
                .filter(agency -> agency.name().equals(name))
                .findFirst()
                .<Lookup>map(agency -> new Lookup.Found(agency, true))
                .orElse(new Lookup.NotFound(name)));
  }

  private static boolean isAmong(Agency agency, Lookup lookup) {
    return (lookup instanceof Lookup.Found found && found.agency().equals(agency))
        || (lookup instanceof Lookup.Ambiguous many && many.agencies().contains(agency));
  }

  @Law(
      id = "agency-exact-only-by-own-name",
      says = "A find is exact for the agency's own name, and for no other spelling.",
      catches = "a find that is always exact")
  public Claim<BiFunction<AgencyDirectory, String, Lookup>> exactOnlyByOwnName(
      @ForAll Agency agency) {
    AgencyDirectory alone = AgencyDirectory.of(List.of(agency));
    String other = Respelling.PADDED.apply(agency.name());
    return claim(
        find ->
            Outcome.equal(
                List.of(
                    find.apply(alone, agency.name()),
                    find.apply(alone, Respelling.DECOMPOSED.apply(agency.name())),
                    find.apply(alone, other)),
                List.of(
                    new Lookup.Found(agency, true),
                    new Lookup.Found(agency, true),
                    new Lookup.Found(agency, false)),
                "'" + other + "' is another spelling of '" + agency.name() + "'"),
        AgencyDirectory::find,
        (all, name) -> new Lookup.Found(agency, true));
  }

  @Law(
      id = "agency-namesakes-need-a-day",
      says = "Two agencies of one name are ambiguous without a day, and one is found with it.",
      catches = "an agency that ends one day late")
  public Claim<OnDay> namesakesNeedADay(@ForAll("namesakes") Tuple2<Agency, Agency> two) {
    Agency before = two.get1();
    Agency after = two.get2();
    AgencyDirectory both = AgencyDirectory.of(List.of(before, after));
    LocalDate last = before.existsUntil().orElseThrow();
    LocalDate first = after.existsFrom().orElseThrow();
    return claim(
        onDay ->
            Outcome.equal(
                List.of(
                    both.find(before.name()),
                    onDay.find(both, before.name(), last),
                    onDay.find(both, before.name(), first)),
                List.of(
                    new Lookup.Ambiguous(List.of(before, after)),
                    new Lookup.Found(before, true),
                    new Lookup.Found(after, true)),
                before.id() + " up to " + last + ", then " + after.id()),
        AgencyDirectory::find,
        (directory, name, day) -> directory.find(name, day.minusDays(1)));
  }

  /** A look-up by name and day. */
  @FunctionalInterface
  public interface OnDay {
    /** What the name means on the day. */
    Lookup find(AgencyDirectory directory, String name, LocalDate day);
  }

  @Law(
      id = "directory-merge-idempotent",
      says = "Merging a directory with itself, or again with the same one, changes nothing.",
      catches = "successions that are appended")
  public Claim<BinaryOperator<AgencyDirectory>> mergeIsIdempotent(
      @ForAll("pairs") Tuple2<AgencyDirectory, AgencyDirectory> pair) {
    AgencyDirectory one = pair.get1();
    return claim(
        merge -> {
          AgencyDirectory merged = merge.apply(one, pair.get2());
          return Outcome.equal(
              List.of(
                  merge.apply(one, one),
                  merge.apply(merged, pair.get2()),
                  merge.apply(merged, one)),
              List.of(one, merged, merged),
              "merging again must change nothing: " + pair);
        },
        AgencyDirectory::merge,
        (left, right) ->
            AgencyDirectory.of(
                left.merge(right).agencies(), joined(left.successions(), right.successions())));
  }

  @Law(
      id = "directory-merge-keeps-left",
      says = "A merged directory begins with all of the left one and adds what only the right has.",
      catches = "a right side that wins")
  public Claim<BinaryOperator<AgencyDirectory>> mergeKeepsLeft(
      @ForAll("pairs") Tuple2<AgencyDirectory, AgencyDirectory> pair) {
    AgencyDirectory left = pair.get1();
    AgencyDirectory right = pair.get2();
    List<Agency> added =
        right.agencies().stream().filter(agency -> left.get(agency.id()).isEmpty()).toList();
    List<Succession> more =
        right.successions().stream()
            .distinct()
            .filter(succession -> !left.successions().contains(succession))
            .toList();
    return claim(
        merge ->
            Outcome.equal(
                merge.apply(left, right),
                AgencyDirectory.of(
                    joined(left.agencies(), added), joined(left.successions(), more)),
                "left with right: " + pair),
        AgencyDirectory::merge,
        (one, other) -> other.merge(one));
  }

  @Law(
      id = "directory-conflicts-listed",
      says =
          "An id is listed as a conflict exactly if both directories have it, unlike each other.",
      catches = "a conflict of every shared id")
  public Claim<BiFunction<AgencyDirectory, AgencyDirectory, List<AgencyId>>> conflictsAreListed(
      @ForAll("pairs") Tuple2<AgencyDirectory, AgencyDirectory> pair) {
    AgencyDirectory right = pair.get2();
    return claim(
        conflicts ->
            Outcome.equal(
                conflicts.apply(pair.get1(), right),
                pair.get1().agencies().stream()
                    .filter(one -> right.get(one.id()).filter(any -> !any.equals(one)).isPresent())
                    .map(Agency::id)
                    .toList(),
                "one against the other: " + pair),
        AgencyDirectory::conflictsWith,
        (one, other) ->
            one.agencies().stream()
                .map(Agency::id)
                .filter(id -> other.get(id).isPresent())
                .toList());
  }

  @Law(
      id = "electronic-code-scheme",
      says =
          "The scheme of an electronic code is known from its form, and the code stays as written.",
      catches = "old codes that are turned into new ones")
  public Claim<Function<String, ElectronicCode>> codeTellsItsScheme(
      @ForAll("codes") Tuple2<String, Scheme> code) {
    return claim(
        read ->
            Outcome.equal(
                read.apply(code.get1()).scheme() + " " + read.apply(code.get1()),
                code.get2() + " " + code.get1(),
                "the form tells the scheme"),
        ElectronicCode::of,
        any -> ElectronicCode.of(any.substring(any.lastIndexOf('.') + 1)));
  }

  @Provide
  Arbitrary<List<Respelling>> respellings() {
    return AnyText.respellings();
  }

  @Provide
  Arbitrary<Tuple2<Agency, Agency>> namesakes() {
    return AnyAgency.namesakes();
  }

  @Provide
  Arbitrary<Tuple2<String, Scheme>> codes() {
    return AnyAgency.schemedCode();
  }

  /** Pairs of directories that share agencies or successions more often than not. */
  @Provide
  Arbitrary<Tuple2<AgencyDirectory, AgencyDirectory>> pairs() {
    return Combinators.combine(
            AnyAgency.directory(), AnyAgency.directory(), Arbitraries.of(true, false))
        .as((one, other, shared) -> Tuple.of(one, shared ? sharing(one, other) : other));
  }

  private static AgencyDirectory sharing(AgencyDirectory one, AgencyDirectory other) {
    Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    one.agencies().stream().limit(2).forEach(agency -> agencies.put(agency.id(), agency));
    other.agencies().forEach(agency -> agencies.putIfAbsent(agency.id(), agency));
    return AgencyDirectory.of(agencies.values(), joined(one.successions(), other.successions()));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
