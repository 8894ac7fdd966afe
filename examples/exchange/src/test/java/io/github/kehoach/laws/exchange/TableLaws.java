package io.github.kehoach.laws.exchange;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.laws.core.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What holds for the tasks of every plan as a table (CSV, RFC 4180). */
public final class TableLaws {
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private TableLaws() {}

  /**
   * What a table holds of a plan: number, date, sections that have tasks of their own, and these
   * tasks. Which section is inside which is not held.
   */
  public static Plan held(Plan plan) {
    Document.Builder document = Document.builder();
    List<Section> sections = new ArrayList<>();
    addSections(plan.sections(), sections);
    if (!sections.isEmpty()) {
      document
          .number(plan.document().number().orElse(null))
          .date(plan.document().date().orElse(null));
    }
    return Plan.builder().document(document.build()).sections(sections).build();
  }

  /** Inner sections follow the tasks of the outer one, as they are printed. */
  private static void addSections(List<Section> printed, List<Section> held) {
    for (Section section : printed) {
      if (!section.tasks().isEmpty()) {
        held.add(
            Section.builder()
                .number(section.number().orElse(null))
                .title(section.title().orElse(null))
                .tasks(section.tasks())
                .build());
      }
      addSections(section.sections(), held);
    }
  }

  /**
   * {@code table-left-out-is-told}.
   *
   * @param leftOut what is said to be left out of the table of a plan
   */
  public static Outcome leftOutIsTold(Plan plan, Function<Plan, List<Text>> leftOut) {
    return Outcome.all(
        Outcome.equal(leftOut.apply(held(plan)), List.of(), "of what a table holds"),
        Outcome.equal(
            leftOut.apply(plan).isEmpty(), held(plan).equals(plan), "of the plan " + plan));
  }

  /** {@code table-round-trip}. */
  public static Outcome roundTrip(
      Plan plan, Function<Plan, String> write, Function<String, Plan> read) {
    String table = write.apply(plan);
    return Outcome.equal(read.apply(table), held(plan), table);
  }

  /** {@code table-same-text}. */
  public static Outcome sameText(
      Plan plan, Function<Plan, String> write, Function<String, Plan> read) {
    String table = write.apply(plan);
    return Outcome.equal(write.apply(read.apply(table)), table, "read and written again");
  }

  /**
   * {@code table-without-formulas}.
   *
   * @param cells every cell as another implementation of RFC 4180 finds it
   */
  public static Outcome withoutFormulas(
      Plan plan, Function<Plan, String> write, Function<String, List<List<String>>> cells) {
    String table = write.apply(plan);
    List<String> dangerous =
        cells.apply(table).stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.isEmpty() && isFormula(cell))
            .toList();
    return Outcome.equal(dangerous, List.of(), table);
  }

  /** Programs that trim a cell first see what stands behind its spaces. */
  private static boolean isFormula(String cell) {
    String trimmed = cell.strip();
    return FORMULA.indexOf(cell.charAt(0)) >= 0
        || (!trimmed.isEmpty() && FORMULA.indexOf(trimmed.charAt(0)) >= 0);
  }

  /**
   * {@code table-read-elsewhere}.
   *
   * @param cells every cell as another implementation of RFC 4180 finds it
   * @param heading what stands above the titles
   */
  public static Outcome readElsewhere(
      Plan plan,
      Function<Plan, String> write,
      Function<String, List<List<String>>> cells,
      String heading) {
    String table = write.apply(plan);
    List<List<String>> rows = cells.apply(table);
    int place = rows.get(0).indexOf(heading);
    List<String> titles = new ArrayList<>();
    plan.tasks().forEach(task -> titles.add(task.task().title()));
    List<String> found = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      String cell = row.get(place);
      boolean same = found.size() < titles.size() && cell.equals(titles.get(found.size()));
      found.add(same || !cell.startsWith("'") ? cell : cell.substring(1));
    }
    return Outcome.equal(found, titles, table);
  }

  /**
   * {@code table-damaged}.
   *
   * @param rowsOfProblems reads a table; empty if it holds a plan, else the row of each problem
   */
  public static Outcome damaged(String table, Function<String, List<Integer>> rowsOfProblems) {
    long rows = table.lines().count() + 1;
    return Outcome.neverThrows(
        () ->
            Outcome.equal(
                rowsOfProblems.apply(table).stream().filter(row -> row < 0 || row > rows).toList(),
                List.of(),
                table),
        table);
  }
}
