package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.agency.Collectives;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether those who are given work get the plan (nơi nhận). */
final class RecipientRules {
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

  static void bind(Binder to) {
    to.plan("lead-not-recipient", RecipientRules::leadNotRecipient);
    to.plan("group-not-recipient", RecipientRules::groupNotRecipient);
  }

  private static void leadNotRecipient(Plan plan, Findings found) {
    List<AgencyRef> recipients = plan.document().recipients();
    if (recipients.isEmpty()) {
      return;
    }
    Set<AgencyId> named = new HashSet<>();
    recipients.forEach(one -> one.agency().ifPresent(named::add));
    List<String> words =
        recipients.stream()
            .filter(one -> one.agency().isEmpty())
            .flatMap(one -> one.text().stream())
            .distinct()
            .toList();
    String spoken = words.stream().map(AgencyWords::spoken).collect(Collectors.joining("\n"));
    if (words.stream().anyMatch(one -> ANYBODY.isIn(WordList.folded(one)))) {
      return;
    }
    Map<AgencyKind, Boolean> reached = new EnumMap<>(AgencyKind.class);
    Set<AgencyId> seen = new HashSet<>();
    for (TaskVisit task : found.tasks().all()) {
      for (AgencyRef lead : task.task().leads()) {
        Agency agency = lead.agency().flatMap(found::agency).orElse(null);
        AgencyKind kind = agency == null ? null : agency.kind().orElse(null);
        if (agency != null
            && kind != null
            && NO_DEPARTMENT.contains(kind)
            && seen.add(agency.id())
            && !named.contains(agency.id())
            && agency.names().stream().noneMatch(name -> spoken.contains(AgencyWords.spoken(name)))
            && !reached.computeIfAbsent(kind, any -> isOneOf(words, agency))) {
          found.add(task.place().field("leads"), agency.name());
        }
      }
    }
  }

  /** Whether words mean the agency as one of its kind. */
  private static boolean isOneOf(List<String> words, Agency agency) {
    return words.stream()
        .anyMatch(one -> Collectives.covers(one, agency) == Collectives.Answer.YES);
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
    List<Integer> left =
        IntStream.range(0, GROUPS.phrases().size())
            .filter(i -> !reached.contains(GROUPS.phrases().get(i)))
            .boxed()
            .toList();
    Set<String> told = new HashSet<>();
    for (TaskVisit task : found.tasks().all()) {
      Stream.concat(task.task().leads().stream(), task.task().coordinators().stream())
          .filter(ref -> ref.agency().isEmpty())
          .flatMap(ref -> ref.text().stream())
          .filter(words -> found.folded(words).contains(EACH) && told.add(words))
          .forEach(
              words -> {
                String missing = missing(found.folded(words), left);
                if (!missing.isEmpty()) {
                  found.add(task.place(), words, missing);
                }
              });
    }
  }

  private static String missing(String words, List<Integer> groups) {
    return groups.stream()
        .filter(i -> words.contains(GROUPS.phrases().get(i)))
        .map(GROUPS.printed()::get)
        .collect(Collectors.joining(", "));
  }
}
