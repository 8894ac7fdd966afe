package io.github.kehoach.rules.place;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.rules.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Names the places of a plan; indexes are from 0. Stateless and thread-safe. */
public final class PlanPlaces {
  private static final int LONGEST_NAME = 60;

  private PlanPlaces() {}

  public static Place plan() {
    return new Place("", Messages.text("subject.plan"));
  }

  public static Place document() {
    return new Place("/document", Messages.text("subject.plan"));
  }

  /** Visits every section with the pointer to it, those beside each other before those inside. */
  public static void sections(Plan plan, BiConsumer<Section, String> visitor) {
    sectionLists(
        plan.sections(),
        (sections, at) -> {
          for (int i = 0; i < sections.size(); i++) {
            visitor.accept(sections.get(i), at + i);
          }
        });
  }

  /** Visits every list of sections that stand beside each other, with the pointer to the list. */
  public static void sectionLists(
      List<Section> sections, BiConsumer<List<Section>, String> visitor) {
    sectionLists(sections, "/sections/", visitor);
  }

  private static void sectionLists(
      List<Section> sections, String pointer, BiConsumer<List<Section>, String> visitor) {
    visitor.accept(sections, pointer);
    for (int i = 0; i < sections.size(); i++) {
      List<Section> inner = sections.get(i).sections();
      if (!inner.isEmpty()) {
        sectionLists(inner, pointer + i + "/sections/", visitor);
      }
    }
  }

  public static Place section(Section section, String pointer) {
    return new Place(
        pointer,
        "section/" + Place.escaped(name(section)),
        Messages.text(
            "subject.section", number(section).orElse("“" + shortened(name(section)) + "”")));
  }

  /** What the keys of a section's tasks begin with; empty if it has neither number nor title. */
  public static String sectionPrefix(Section section) {
    String name = name(section);
    return name.isEmpty() ? "" : "section/" + Place.escaped(name) + "/";
  }

  private static String name(Section section) {
    return number(section).or(section::title).orElse("");
  }

  private static Optional<String> number(Section section) {
    return section.number().map(PartNumber::key);
  }

  public static Place indicator(Indicator indicator, int index) {
    String key =
        "indicator/"
            + Place.escaped(indicator.number().orElse(indicator.name()))
            + indicator
                .horizon()
                .map(horizon -> "/" + Place.escaped(horizon.toString()))
                .orElse("");
    return new Place(
        "/indicators/" + index,
        key,
        Messages.text(
            "subject.indicator",
            indicator.number().orElse("“" + shortened(indicator.name()) + "”")));
  }

  public static Place duty(ReportingDuty duty, int index) {
    return new Place(
        "/reportingDuties/" + index,
        "duty/" + Place.escaped(duty.what()),
        Messages.text("subject.duty", shortened(duty.what())));
  }

  public static List<Placed<Indicator>> indicators(Plan plan) {
    return Placed.all(plan.indicators(), PlanPlaces::indicator);
  }

  public static List<Placed<ReportingDuty>> duties(Plan plan) {
    return Placed.all(plan.reportingDuties(), PlanPlaces::duty);
  }

  public static List<Placed<Agency>> agencies(Plan plan) {
    return Placed.all(plan.agencies(), PlanPlaces::agency);
  }

  public static Place agency(Agency agency, int index) {
    return new Place(
        "/agencies/" + index,
        "agency/" + Place.escaped(agency.id().value()),
        Messages.text("subject.agency", shortened(agency.name())));
  }

  /** The document as a citation prints it: its number, or its words. */
  public static String cited(Citation citation) {
    return citation
        .number()
        .map(Object::toString)
        .orElseGet(() -> shortened(citation.text().orElse("")));
  }

  /** Every citation of a plan, in the order of the fields. */
  public static List<Placed<Citation>> citations(Plan plan) {
    List<Placed<Citation>> all = new ArrayList<>(citations(plan.basis(), "/basis/"));
    all.addAll(citations(plan.carriesOut(), "/carriesOut/"));
    all.addAll(citations(plan.replaces(), "/replaces/"));
    all.addAll(citations(plan.citations(), "/citations/"));
    return all;
  }

  public static List<Placed<Citation>> citations(List<Citation> list, String at) {
    return Placed.all(
        list,
        (citation, i) ->
            new Place(
                at + i,
                "citation/" + Place.escaped(cited(citation)),
                Messages.text("subject.citation", shortened(cited(citation)))));
  }

  /** Words short enough for a label. */
  public static String shortened(String words) {
    return shortened(words, LONGEST_NAME);
  }

  /** Words cut after at most so many letters, where a word ends; never half a surrogate pair. */
  public static String shortened(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int space = words.lastIndexOf(' ', most);
    int end = space > 0 ? space : most;
    boolean inPair = Character.isHighSurrogate(words.charAt(end - 1));
    return words.substring(0, inPair ? end - 1 : end) + "…";
  }
}
