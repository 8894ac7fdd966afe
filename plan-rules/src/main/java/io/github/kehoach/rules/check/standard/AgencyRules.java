package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.agency.Collectives;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.Subject;
import io.github.kehoach.rules.check.Subject.Naming;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Rules about who is named, and in which words. */
final class AgencyRules {
  private static final WordList NOBODY = WordList.of("nobody-in-particular");
  private static final int MANY = 10;
  private static final int FEW_OF = 5;

  private AgencyRules() {}

  static void bind(Binder to) {
    to.name(AgencyRef.Named.class, "agency-unknown", AgencyRules::unknown);
    Subject<TaskVisit> named = AgencyRules::namedAgain;
    to.each(named, "agency-named-twice", AgencyRules::namedTwice);
    to.each(named, "lead-also-coordinator", AgencyRules::leadAlsoCoordinator);
    to.name(AgencyRef.Unlinked.class, "lead-unlinked", (at, found) -> unlinked(at, true, found));
    to.name(
        AgencyRef.Unlinked.class,
        "coordinator-unlinked",
        (at, found) -> unlinked(at, false, found));
    to.name(AgencyRef.Named.class, "agency-name-of-another", AgencyRules::nameOfAnother);
    to.name(AgencyRef.Named.class, "coordinator-above-issuer", AgencyRules::aboveIssuer);
    to.name(AgencyRef.Collective.class, "coordinator-nobody", AgencyRules::nobody);
    to.plan("task-without-coordinator", AgencyRules::withoutCoordinator);
  }

  private static void unknown(Naming at, Findings found) {
    if (at.agency().isEmpty() && found.hasDirectory()) {
      found.add(at.place(), at.ref().agency().orElseThrow());
    }
  }

  /** Tells of each agency in a list that no directory knows. */
  static void unknown(List<AgencyRef> refs, Place place, Findings found) {
    for (int i = 0; found.hasDirectory() && i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && found.agency(named.id()).isEmpty()) {
        found.add(place.element(i), named.id());
      }
    }
  }

  /** A task that names an agency more than once. */
  private static void namedAgain(TaskVisit task, Findings found, Consumer<TaskVisit> show) {
    Set<AgencyId> different = new HashSet<>();
    for (Naming at : found.names(task)) {
      if (at.ref() instanceof AgencyRef.Named named && !different.add(named.id())) {
        show.accept(task);
        return;
      }
    }
  }

  private static void namedTwice(TaskVisit task, Findings found) {
    namedTwice(task.task().leads(), task, "leads", found);
    namedTwice(task.task().coordinators(), task, "coordinators", found);
  }

  private static void namedTwice(
      List<AgencyRef> refs, TaskVisit task, String field, Findings found) {
    Set<AgencyId> seen = new HashSet<>();
    for (int i = 0; i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && !seen.add(named.id())) {
        found.add(
            task.place().field(field).element(i),
            field.equals("leads")
                ? Said.of(field, "chủ trì", "leads")
                : Said.of(field, "phối hợp", "coordinators"),
            name(named, found));
      }
    }
  }

  private static void leadAlsoCoordinator(TaskVisit task, Findings found) {
    List<AgencyRef> coordinators = task.task().coordinators();
    Set<AgencyId> leads = new HashSet<>();
    task.task().leads().forEach(ref -> ref.agency().ifPresent(leads::add));
    for (int i = 0; i < coordinators.size(); i++) {
      if (coordinators.get(i) instanceof AgencyRef.Named named && leads.contains(named.id())) {
        found.add(task.place().field("coordinators").element(i), name(named, found));
      }
    }
  }

  private static String name(AgencyRef.Named named, Findings found) {
    return found.agency(named.id()).map(Agency::name).orElse(named.id().value());
  }

  /**
   * A name that no known agency has. Where no agency is known at all, nothing is said; a
   * description in small letters, such as "cơ quan thống kê", is no name to be looked up.
   */
  private static void unlinked(Naming at, boolean leads, Findings found) {
    String words = at.ref().text().orElseThrow();
    if (at.leads() == leads && found.hasDirectory() && !AgencyWords.isDescription(words)) {
      found.add(at.place(), words, nearest(words, found));
    }
  }

  /** The agency of the plan whose name is the nearest, as a further clause. */
  private static Said nearest(String words, Findings found) {
    return NamesOfPlan.of(found)
        .nearest(words)
        .map(name -> new Said(name, Messages.text("finding.nearest", name)))
        .orElseGet(() -> Said.of("", "", ""));
  }

  private static void nameOfAnother(Naming at, Findings found) {
    String words = at.ref().text().orElse(null);
    Agency linked = at.agency().orElse(null);
    if (words == null || linked == null || AgencyWords.isKnown(linked, words)) {
      return;
    }
    NamesOfPlan.of(found)
        .bearer(words)
        .filter(other -> !other.id().equals(linked.id()))
        .ifPresent(other -> found.add(at.place(), words, linked.name(), other.name()));
  }

  /** A body of the central level in a plan of a province or of its departments. */
  private static void aboveIssuer(Naming at, Findings found) {
    if (at.agency().flatMap(Agency::kind).filter(AgencyKind.CENTRAL::equals).isPresent()
        && isBelowCentral(found)) {
      found.add(at.place(), at.agency().orElseThrow().name());
    }
  }

  private static boolean isBelowCentral(Findings found) {
    return found
        .head()
        .document()
        .issuer()
        .flatMap(found::agency)
        .flatMap(Agency::kind)
        .filter(kind -> kind != AgencyKind.CENTRAL)
        .isPresent();
  }

  /** Nobody but "whoever it concerns" coordinates. */
  private static void nobody(Naming at, Findings found) {
    String words = at.ref().text().orElseThrow();
    if (!at.leads()
        && at.task().task().coordinators().size() == 1
        && NOBODY.ends(found.folded(words))
        && !ClarityRules.isCarryingOut(at.task().section(), found)) {
      found.add(at.place(), words);
    }
  }

  /** Tasks without coordinators in a plan in which nearly all have some. */
  private static void withoutCoordinator(Plan plan, Findings found) {
    List<TaskVisit> leaves =
        found.tasks().leaves().stream()
            .filter(task -> !ClarityRules.isCarryingOut(task.section(), found))
            .filter(task -> !Collectives.areAll(task.leads()))
            .toList();
    List<TaskVisit> without =
        leaves.stream().filter(task -> task.coordinators().isEmpty()).toList();
    if (leaves.size() >= MANY && FEW_OF * without.size() <= leaves.size()) {
      without.forEach(task -> found.add(task.place().field("coordinators")));
    }
  }
}
