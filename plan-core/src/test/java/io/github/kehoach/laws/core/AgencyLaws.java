package io.github.kehoach.laws.core;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.ElectronicCode.Scheme;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.core.agency.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds for every agency, directory and succession. */
public final class AgencyLaws {
  private AgencyLaws() {}

  /** {@code agency-found-by-every-name}. */
  @Law(
      id = "agency-found-by-every-name",
      says = "An agency is among those found by its name, by each alias and by any re-spelling.")
  public static Outcome foundByEveryName(
      AgencyDirectory directory,
      List<Respelling> ways,
      BiFunction<AgencyDirectory, String, Lookup> find) {
    List<String> missed = new ArrayList<>();
    for (Agency agency : directory.agencies()) {
      Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
          .map(name -> Respelling.all(ways, name))
          .filter(name -> !found(find.apply(directory, name)).contains(agency))
          .forEach(missed::add);
    }
    return Outcome.equal(missed, List.of(), "every name must find its agency in " + directory);
  }

  /** {@code agency-exact-only-by-own-name}. */
  @Law(
      id = "agency-exact-only-by-own-name",
      says = "A find is exact for the agency's own name, and for no other spelling.")
  public static Outcome exactOnlyByOwnName(
      Agency agency, BiFunction<AgencyDirectory, String, Lookup> find) {
    AgencyDirectory alone = AgencyDirectory.of(List.of(agency));
    String other = Respelling.PADDED.apply(agency.name());
    return Outcome.equal(
        List.of(
            find.apply(alone, agency.name()),
            find.apply(alone, Respelling.DECOMPOSED.apply(agency.name())),
            find.apply(alone, other)),
        List.of(
            new Lookup.Found(agency, true),
            new Lookup.Found(agency, true),
            new Lookup.Found(agency, false)),
        "'" + other + "' is another spelling of '" + agency.name() + "'");
  }

  /** {@code agency-namesakes-need-a-day}. */
  @Law(
      id = "agency-namesakes-need-a-day",
      says = "Two agencies of one name are ambiguous without a day, and one is found with it.")
  public static Outcome namesakesNeedADay(
      Agency before,
      Agency after,
      BiFunction<AgencyDirectory, String, Lookup> find,
      OnDay findOnDay) {
    AgencyDirectory both = AgencyDirectory.of(List.of(before, after));
    LocalDate last = before.existsUntil().orElseThrow();
    LocalDate first = after.existsFrom().orElseThrow();
    String name = before.name();
    return Outcome.equal(
        List.of(
            find.apply(both, name),
            findOnDay.find(both, name, last),
            findOnDay.find(both, name, first)),
        List.of(
            new Lookup.Ambiguous(List.of(before, after)),
            new Lookup.Found(before, true),
            new Lookup.Found(after, true)),
        name + " was " + before.id() + " up to " + last + " and is " + after.id());
  }

  /** A look-up by name and day. */
  @FunctionalInterface
  public interface OnDay {
    /** What the name means on the day. */
    Lookup find(AgencyDirectory directory, String name, LocalDate day);
  }

  /** {@code directory-merge-idempotent}. */
  @Law(
      id = "directory-merge-idempotent",
      says = "Merging a directory with itself, or again with the same one, changes nothing.")
  public static Outcome mergeIsIdempotent(
      AgencyDirectory one, AgencyDirectory other, BinaryOperator<AgencyDirectory> merge) {
    AgencyDirectory merged = merge.apply(one, other);
    return Outcome.equal(
        List.of(merge.apply(one, one), merge.apply(merged, other), merge.apply(merged, one)),
        List.of(one, merged, merged),
        "merging again must change nothing: " + one + " and " + other);
  }

  /** {@code directory-merge-keeps-left}. */
  @Law(
      id = "directory-merge-keeps-left",
      says = "A merged directory begins with all of the left one and adds what only the right has.")
  public static Outcome mergeKeepsLeft(
      AgencyDirectory left, AgencyDirectory right, BinaryOperator<AgencyDirectory> merge) {
    AgencyDirectory merged = merge.apply(left, right);
    List<Agency> expected = new ArrayList<>(left.agencies());
    right.agencies().stream()
        .filter(agency -> left.get(agency.id()).isEmpty())
        .forEach(expected::add);
    List<Succession> successions = new ArrayList<>(left.successions());
    right.successions().stream()
        .distinct()
        .filter(succession -> !left.successions().contains(succession))
        .forEach(successions::add);
    return Outcome.equal(
        merged, AgencyDirectory.of(expected, successions), "left " + left + " with " + right);
  }

  /** {@code directory-conflicts-listed}. */
  @Law(
      id = "directory-conflicts-listed",
      says =
          "An id is listed as a conflict exactly if both directories have it, unlike each other.")
  public static Outcome conflictsAreListed(
      AgencyDirectory left,
      AgencyDirectory right,
      BiFunction<AgencyDirectory, AgencyDirectory, List<AgencyId>> conflicts) {
    List<AgencyId> expected =
        left.agencies().stream()
            .filter(
                agency ->
                    right.agencies().stream()
                        .anyMatch(any -> any.id().equals(agency.id()) && !any.equals(agency)))
            .map(Agency::id)
            .toList();
    return Outcome.equal(conflicts.apply(left, right), expected, left + " against " + right);
  }

  /** {@code electronic-code-scheme}. */
  @Law(
      id = "electronic-code-scheme",
      says =
          "The scheme of an electronic code is known from its form, and the code stays as written.")
  public static Outcome codeTellsItsScheme(
      String code, Scheme scheme, Function<String, ElectronicCode> read) {
    ElectronicCode electronic = read.apply(code);
    return Outcome.equal(
        electronic.scheme() + " " + electronic, scheme + " " + code, "the form tells the scheme");
  }

  private static List<Agency> found(Lookup lookup) {
    return lookup.match(
        new Lookup.Cases<>() {
          @Override
          public List<Agency> found(Lookup.Found found) {
            return List.of(found.agency());
          }

          @Override
          public List<Agency> ambiguous(Lookup.Ambiguous ambiguous) {
            return ambiguous.agencies();
          }

          @Override
          public List<Agency> notFound(Lookup.NotFound notFound) {
            return List.of();
          }
        });
  }
}
