package io.github.kehoach.rules.check.agency;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.agency.Collectives;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether those who are given work get the plan (nơi nhận). */
public final class RecipientRules {
  /** Kinds that "các sở, ban, ngành" does not mean; of all others it may. */
  private static final Set<AgencyKind> NO_DEPARTMENT =
      EnumSet.of(
          AgencyKind.PRESS,
          AgencyKind.PUBLIC_SERVICE_UNIT,
          AgencyKind.ENTERPRISE,
          AgencyKind.ASSOCIATION);

  private static final WordList GROUPS = WordList.of("groups");
  private static final String EACH = " các ";
  private static final WordList EVERYBODY = WordList.of("everybody");
  private static final WordList ANYBODY = WordList.of("anybody");

  private RecipientRules() {}

  public static void bind(Binder to) {
    to.plan("lead-not-recipient", RecipientRules::leadNotRecipient);
    to.plan("group-not-recipient", RecipientRules::groupNotRecipient);
  }

  private static void leadNotRecipient(Plan plan, Findings found) {
    List<AgencyRef> recipients = plan.document().recipients();
    if (recipients.isEmpty()) {
      return;
    }
    Set<AgencyId> seen = new HashSet<>();
    for (TaskVisit task : found.tasks().all()) {
      for (AgencyRef lead : task.task().leads()) {
        Agency agency = lead.agency().flatMap(found::agency).orElse(null);
        if (agency != null
            && seen.add(agency.id())
            && agency.kind().filter(NO_DEPARTMENT::contains).isPresent()
            && recipients.stream().noneMatch(one -> reaches(one, agency))) {
          found.add(task.place().field("leads"), agency.name());
        }
      }
    }
  }

  /** Groups go by a few words: "các sở" among the recipients means those of any assignment. */
  private static void groupNotRecipient(Plan plan, Findings found) {
    String recipients =
        plan.document().recipients().stream()
            .map(one -> one.text().orElse(""))
            .collect(Collectors.joining("; "));
    String reached = WordList.folded(recipients);
    if (recipients.isEmpty() || EVERYBODY.isIn(reached)) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (TaskVisit task : found.tasks().all()) {
      Stream.concat(task.task().leads().stream(), task.task().coordinators().stream())
          .filter(ref -> ref.agency().isEmpty())
          .flatMap(ref -> ref.text().stream())
          .filter(words -> found.folded(words).contains(EACH) && told.add(words))
          .forEach(
              words -> {
                String missing = missing(found.folded(words), reached);
                if (!missing.isEmpty()) {
                  found.add(task.place(), words, missing);
                }
              });
    }
  }

  private static String missing(String words, String reached) {
    List<String> groups = GROUPS.phrases();
    return IntStream.range(0, groups.size())
        .filter(i -> words.contains(groups.get(i)) && !reached.contains(groups.get(i)))
        .mapToObj(GROUPS.printed()::get)
        .collect(Collectors.joining(", "));
  }

  private static boolean reaches(AgencyRef recipient, Agency agency) {
    if (recipient.agency().isPresent()) {
      return recipient.agency().get().equals(agency.id());
    }
    String words = recipient.text().orElse("");
    String spoken = AgencyWords.spoken(words);
    return Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
            .anyMatch(name -> spoken.contains(AgencyWords.spoken(name)))
        || ANYBODY.isIn(WordList.folded(words))
        || Collectives.covers(words, agency) == Collectives.Answer.YES;
  }
}
