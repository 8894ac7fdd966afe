package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.Trait.OTHER_WORDS;
import static io.github.kehoach.rules.check.Trait.UNLINKED;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about the words in which a task names somebody. */
final class NameRules {
  private NameRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("lead-unlinked", UNLINKED.only(NameRules::unlinkedLead));
    to.put("coordinator-unlinked", UNLINKED.only(NameRules::unlinkedCoordinator));
    to.put("agency-name-of-another", OTHER_WORDS.only(NameRules::nameOfAnother));
    to.put("agency-spelled-otherwise", OTHER_WORDS.only(NameRules::spelledOtherwise));
  }

  private static void unlinkedLead(Rule rule, TaskVisit task, Findings found) {
    unlinked(rule, task, task.task().leads(), "leads", found);
  }

  private static void unlinkedCoordinator(Rule rule, TaskVisit task, Findings found) {
    unlinked(rule, task, task.task().coordinators(), "coordinators", found);
  }

  private static void unlinked(
      Rule rule, TaskVisit task, List<AgencyRef> refs, String field, Findings found) {
    for (int i = 0; i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Unlinked unlinked) {
        found.add(rule, task.place().field(field).element(i), unlinked.words());
      }
    }
  }

  private static void nameOfAnother(Rule rule, TaskVisit task, Findings found) {
    others(rule, task, task.task().leads(), "leads", found);
    others(rule, task, task.task().coordinators(), "coordinators", found);
  }

  private static void others(
      Rule rule, TaskVisit task, List<AgencyRef> refs, String field, Findings found) {
    for (int i = 0; i < refs.size(); i++) {
      AgencyRef ref = refs.get(i);
      if (isStrange(task, ref)) {
        String words = ref.text().orElseThrow();
        Agency other = found.memory().names(task.head()).get(found.memory().folded(words));
        if (other != null && !ref.agency().equals(Optional.of(other.id()))) {
          found.add(
              rule,
              task.place().field(field).element(i),
              words,
              ref.agency().orElseThrow(),
              other.id());
        }
      }
    }
  }

  private static void spelledOtherwise(Rule rule, TaskVisit task, Findings found) {
    spellings(rule, task, task.task().leads(), "leads", found);
    spellings(rule, task, task.task().coordinators(), "coordinators", found);
  }

  /** Words that mean somebody else are the other rule's matter. */
  private static void spellings(
      Rule rule, TaskVisit task, List<AgencyRef> refs, String field, Findings found) {
    for (int i = 0; i < refs.size(); i++) {
      AgencyRef ref = refs.get(i);
      if (isStrange(task, ref)) {
        Agency agency = task.head().agency(ref.agency().orElseThrow()).orElseThrow();
        String words = ref.text().orElseThrow();
        Agency meant = found.memory().names(task.head()).get(found.memory().folded(words));
        if ((meant == null || meant.id().equals(agency.id())) && !Spelling.isSame(agency, words)) {
          found.add(rule, task.place().field(field).element(i), words, agency.name());
        }
      }
    }
  }

  /** Whether a known agency is printed in words that are none of its names, letter for letter. */
  private static boolean isStrange(TaskVisit task, AgencyRef ref) {
    if (ref instanceof AgencyRef.Named named) {
      Agency agency = task.head().find(named.id());
      return agency != null && isStrange(agency, named);
    }
    return false;
  }

  static boolean isStrange(Agency agency, AgencyRef.Named named) {
    String words = named.text().orElse(null);
    return words != null && !Spelling.isKnown(agency, words);
  }
}
