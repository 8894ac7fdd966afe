package io.github.kehoach.rules.wording.agency;

import static io.github.kehoach.laws.core.Claim.claim;
import static io.github.kehoach.laws.rules.AnyAgencyWording.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Simplest;
import io.github.kehoach.laws.rules.AgencyWordingLaws;
import io.github.kehoach.laws.rules.AnyAgencyWording;
import io.github.kehoach.laws.rules.PrintedCell;
import io.github.kehoach.rules.wording.Certainty;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AgencyWordingProperties {
  @Provide
  Arbitrary<PrintedCell> cells() {
    return AnyAgencyWording.cell();
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyAgencyWording.text();
  }

  @Law(
      id = "agency-wording-lists",
      says =
          "A list of known names, collectives and unknown bodies reads as these, whatever of comma,"
              + " semicolon, \"và\" and line end joins them.",
      catches = "reader that cuts at every joint")
  Claim<?> readsLists(@ForAll("cells") PrintedCell cell) {
    return claim(
        () -> AgencyWordingLaws.lists(cell, PROVINCE, AgencyWording::read),
        () ->
            AgencyWordingLaws.lists(
                cell,
                PROVINCE,
                (text, directory) ->
                    AgencyWording.read(text.replace(" và ", "; ").replace(",", ";"), directory)));
  }

  @Law(
      id = "agency-wording-links-known-names",
      says =
          "An agency is linked only where the directory finds it, and no other, by the words of the"
              + " text, a note in brackets left out.",
      catches = "reader that links strangers to the first agency")
  Claim<?> linksOnlyWhatTheDirectoryKnows(@ForAll("texts") String text) {
    return claim(
        () -> AgencyWordingLaws.linksKnownNames(text, PROVINCE, AgencyWording::read),
        () ->
            AgencyWordingLaws.linksKnownNames(
                text,
                PROVINCE,
                (any, directory) -> linkingAll(AgencyWording.read(any, directory), directory)));
  }

  private static AgencyReading linkingAll(AgencyReading reading, AgencyDirectory directory) {
    List<AgencyReading.Item> linked =
        reading.items().stream()
            .map(
                item ->
                    new AgencyReading.Item(
                        AgencyRef.of(
                            directory.agencies().get(0).id(), item.ref().text().orElse("?")),
                        item.span(),
                        item.certainty(),
                        Optional.empty(),
                        item.role()))
            .toList();
    return new AgencyReading(linked, reading.certainty(), List.of(), List.of());
  }

  @Law(
      id = "agency-wording-loses-nothing",
      says =
          "In any text the items lie in order and apart, each with the words of its span, and every"
              + " other word joins them or is reported; the certainty is that of the weakest item.",
      catches = "reader that drops unknown names")
  Claim<?> losesNoWord(@ForAll("texts") String text) {
    return claim(
        () -> AgencyWordingLaws.losesNothing(text, PROVINCE, AgencyWording::read),
        () ->
            AgencyWordingLaws.losesNothing(
                text,
                PROVINCE,
                (any, directory) -> {
                  AgencyReading reading = AgencyWording.read(any, directory);
                  return new AgencyReading(
                      reading.items().stream()
                          .filter(item -> item.certainty() != Certainty.UNREAD)
                          .toList(),
                      reading.certainty(),
                      List.of(),
                      List.of());
                }));
  }

  @Property
  void generatedCellsNameAgenciesOfEveryKind(@ForAll("cells") PrintedCell cell) {
    Statistics.label("size")
        .collect(cell.refs().size())
        .coverage(sizes -> sizes.check(0).count(count -> count > 0));
    for (AgencyRef ref : cell.refs()) {
      Statistics.label("kind")
          .collect(ref.getClass().getSimpleName())
          .coverage(
              kinds -> {
                kinds.check("Named").percentage(share -> share > 30);
                kinds.check("Collective").percentage(share -> share > 15);
                kinds.check("Unlinked").percentage(share -> share > 5);
              });
    }
  }

  @Property
  void generatedTextsAreReadAndUnread(@ForAll("texts") String text) {
    Statistics.label("certainty")
        .collect(AgencyWording.read(text, PROVINCE).certainty())
        .coverage(
            kinds -> {
              kinds.check(Certainty.CERTAIN).percentage(share -> share > 5);
              kinds.check(Certainty.ASSUMED).count(count -> count > 0);
              kinds.check(Certainty.UNREAD).percentage(share -> share > 20);
            });
  }

  @Example
  void cellsShrinkToOneName() {
    assertThat(Simplest.of(AnyAgencyWording.cell(), cell -> cell.refs().size() == 1))
        .extracting(PrintedCell::text)
        .contains("Sở Y tế");
    assertThat(Simplest.of(AnyAgencyWording.text(), any -> true)).containsExactly("");
  }
}
