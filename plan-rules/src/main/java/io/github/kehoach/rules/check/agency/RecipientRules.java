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
import java.util.stream.Stream;

/** Whether those who lead get the plan (nơi nhận). */
public final class RecipientRules {
  /** Kinds that "các sở, ban, ngành" does not mean; of all others it may. */
  private static final Set<AgencyKind> NO_DEPARTMENT =
      EnumSet.of(
          AgencyKind.PRESS,
          AgencyKind.PUBLIC_SERVICE_UNIT,
          AgencyKind.ENTERPRISE,
          AgencyKind.ASSOCIATION);

  private static final WordList ANYBODY = WordList.of("anybody");

  private RecipientRules() {}

  public static void bind(Binder to) {
    to.plan("lead-not-recipient", RecipientRules::leadNotRecipient);
  }

  private static void leadNotRecipient(Plan plan, Findings found) {
    List<AgencyRef> recipients = plan.document().recipients();
    if (recipients.isEmpty()) {
      return;
    }
    Set<AgencyId> seen = new HashSet<>();
    for (TaskVisit task : found.context().tasks().all()) {
      for (AgencyRef lead : task.task().leads()) {
        Agency agency = lead.agency().flatMap(found.context()::agency).orElse(null);
        if (agency != null
            && seen.add(agency.id())
            && agency.kind().filter(NO_DEPARTMENT::contains).isPresent()
            && recipients.stream().noneMatch(one -> reaches(one, agency))) {
          found.add(task.place().field("leads"), agency.name());
        }
      }
    }
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
