package io.github.kehoach.rules.check;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about who is named, and in which words. */
final class AgencyRules {
  private static final Text NEAREST =
      Text.template("; tên gần nhất là “{0}”", "; the nearest name is “{0}”");

  private static final WordList NOBODY = WordList.of("nobody-in-particular");
  private static final int MANY = 10;
  private static final int FEW_OF = 5;

  private AgencyRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("agency-unknown", (Rule.OfAgency) AgencyRules::unknown);
    to.put("agency-named-twice", (Rule.OfTask) AgencyRules::namedTwice);
    to.put("lead-also-coordinator", (Rule.OfTask) AgencyRules::leadAlsoCoordinator);
    to.put("lead-unlinked", (Rule.OfAgency) (ref, at, found) -> unlinked(ref, at, true, found));
    to.put(
        "coordinator-unlinked",
        (Rule.OfAgency) (ref, at, found) -> unlinked(ref, at, false, found));
    to.put("agency-name-of-another", (Rule.OfAgency) AgencyRules::nameOfAnother);
    to.put("coordinator-above-issuer", (Rule.OfAgency) AgencyRules::aboveIssuer);
    to.put("coordinator-nobody", (Rule.OfAgency) AgencyRules::nobody);
    to.put("task-without-coordinator", (Rule.OfPlan) AgencyRules::withoutCoordinator);
  }

  private static void unknown(AgencyRef ref, Rule.Naming at, Findings found) {
    if (ref instanceof AgencyRef.Named named
        && found.context().hasDirectory()
        && found.context().find(named.id()) == null) {
      found.add(at.place(), named.id());
    }
  }

  private static void namedTwice(TaskVisit task, Findings found) {
    namedTwice(task.task().leads(), task, "leads", found);
    namedTwice(task.task().coordinators(), task, "coordinators", found);
  }

  private static void namedTwice(
      List<AgencyRef> refs, TaskVisit task, String field, Findings found) {
    if (refs.size() < 2) {
      return;
    }
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
    if (coordinators.isEmpty() || task.task().leads().isEmpty()) {
      return;
    }
    Set<AgencyId> leads = new HashSet<>();
    task.task().leads().forEach(ref -> ref.agency().ifPresent(leads::add));
    for (int i = 0; i < coordinators.size(); i++) {
      if (coordinators.get(i) instanceof AgencyRef.Named named && leads.contains(named.id())) {
        found.add(task.place().field("coordinators").element(i), name(named, found));
      }
    }
  }

  private static String name(AgencyRef.Named named, Findings found) {
    return found.context().agency(named.id()).map(Agency::name).orElse(named.id().value());
  }

  /** A description in small letters, such as "cơ quan thống kê", is no name to be looked up. */
  private static void unlinked(AgencyRef ref, Rule.Naming at, boolean leads, Findings found) {
    if (ref instanceof AgencyRef.Unlinked unlinked
        && at.leads() == leads
        && !AgencyWords.isDescription(unlinked.words())) {
      found.add(at.place(), unlinked.words(), nearest(unlinked.words(), found.context()));
    }
  }

  /** The agency of the plan whose name is the nearest, as a further clause. */
  private static Said nearest(String words, PlanContext context) {
    return context
        .nearestAgency(words)
        .map(name -> new Said(name, NEAREST.fill(name)))
        .orElseGet(() -> Said.of("", "", ""));
  }

  private static void nameOfAnother(AgencyRef ref, Rule.Naming at, Findings found) {
    String words = ref.text().orElse(null);
    Agency linked =
        words == null || !(ref instanceof AgencyRef.Named named)
            ? null
            : found.context().find(named.id());
    if (words == null || linked == null || AgencyWords.isKnown(linked, words)) {
      return;
    }
    Agency other = found.context().names().get(Folding.fold(words));
    if (other != null && !other.id().equals(linked.id())) {
      found.add(at.place(), words, linked.name(), other.name());
    }
  }

  /** A body of the central level in a plan of a province or of its departments. */
  private static void aboveIssuer(AgencyRef ref, Rule.Naming at, Findings found) {
    Agency agency = ref.agency().map(found.context()::find).orElse(null);
    Agency issuer =
        found.context().head().document().issuer().map(found.context()::find).orElse(null);
    if (agency != null
        && issuer != null
        && agency.kind().equals(Optional.of(AgencyKind.CENTRAL))
        && issuer.kind().filter(kind -> kind != AgencyKind.CENTRAL).isPresent()) {
      found.add(at.place(), agency.name());
    }
  }

  /** Nobody but "whoever it concerns" coordinates. */
  private static void nobody(AgencyRef ref, Rule.Naming at, Findings found) {
    if (ref instanceof AgencyRef.Collective collective
        && !at.leads()
        && !ClarityRules.isCarryingOut(at.task().section(), found.context())
        && at.task().task().coordinators().size() == 1
        && NOBODY.ends(WordList.folded(collective.words()))) {
      found.add(at.place(), collective.words());
    }
  }

  /** Tasks without coordinators in a plan in which nearly all have some. */
  private static void withoutCoordinator(Plan plan, Findings found) {
    List<TaskVisit> leaves =
        found.context().tasks().all().stream()
            .filter(
                task ->
                    task.isLeaf() && !ClarityRules.isCarryingOut(task.section(), found.context()))
            .filter(task -> ClarityJudge.collective(task.leads()) == null)
            .toList();
    List<TaskVisit> without =
        leaves.stream().filter(task -> task.task().coordinators().isEmpty()).toList();
    if (leaves.size() >= MANY && FEW_OF * without.size() <= leaves.size()) {
      without.forEach(task -> found.add(task.place().field("coordinators")));
    }
  }
}
