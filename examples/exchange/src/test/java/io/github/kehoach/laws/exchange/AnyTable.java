package io.github.kehoach.laws.exchange;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.core.AnyDocument;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Composed;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of plans whose texts are hard on tables, and of damaged tables. */
public final class AnyTable {
  private static final List<String> PIECES =
      List.of(
          "a", "ắ", "Đ", "𝟙", "👩‍💻", " ", "\u00A0", "\uFEFF", "\n", "\r", "\r\n", "\t", "\"",
          "\"\"", "'", "''", ",", ";", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\\", "\\n", "[",
          "]", "[*]", "|", " | ", ":", ": ", "{", "=1+1", "\u0007");

  private AnyTable() {}

  /** Any text of pieces that some reader of tables trips over; not blank. */
  public static Arbitrary<String> text() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces))
        .filter(AnyTable::isShown);
  }

  private static boolean isShown(String text) {
    return text.chars().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
  }

  /** Any document with tasks, most of them with such texts. */
  public static Arbitrary<Plan> plan() {
    Arbitrary<Plan> plain =
        Combinators.combine(AnyDocument.document(), AnyPlan.sections())
            .as(
                (document, sections) ->
                    Plan.builder().document(document).sections(sections).build());
    return Combinators.combine(plain, text().list().ofSize(7), Arbitraries.of(0, 1, 1))
        .as((plan, texts, hard) -> hard == 0 ? plan : with(plan, texts))
        .withoutEdgeCases();
  }

  private static Plan with(Plan plan, List<String> texts) {
    List<Section> sections =
        plan.sections().stream()
            .map(
                section ->
                    section.toBuilder()
                        .title(texts.get(0))
                        .tasks(section.tasks().stream().map(task -> with(task, texts)).toList())
                        .build())
            .toList();
    return plan.toBuilder().sections(sections).build();
  }

  private static Task with(Task task, List<String> texts) {
    TaskRef reference = TaskRef.of("2.a").inSection(texts.get(6));
    return task.toBuilder()
        .title(texts.get(1))
        .content(texts.get(2))
        .deadlineText(texts.get(3))
        .addDeliverable(Deliverable.of(texts.get(4)))
        .addDeliverable(Deliverable.of(texts.get(5)))
        .addLead(AgencyRef.unlinked(texts.get(4)))
        .addLead(AgencyRef.collective(texts.get(5)))
        .addDoubt(Doubt.of(texts.get(2), texts.get(3)))
        .extensions(task.extensions().with(texts.get(6), "\"x\""))
        .addCarriesOut(reference)
        .build();
  }

  /** Tables with a piece left out, put in or put in place of another. */
  public static Arbitrary<String> damaged(Arbitrary<String> tables) {
    Arbitrary<String> put =
        Composed.frequencyOf(
            Tuple.of(3, Arbitraries.of("\"", ",", "\r\n", "\n", "{", "[", "9", "")),
            Tuple.of(1, text()));
    return Combinators.combine(
            tables,
            Arbitraries.integers().between(0, 1_000_000),
            Arbitraries.integers().between(0, 12),
            put)
        .as(
            (table, place, length, piece) -> {
              int from = place % (table.length() + 1);
              int until = Math.min(table.length(), from + length);
              return table.substring(0, from) + piece + table.substring(until);
            });
  }
}
