package io.github.kehoach.laws.exchange;

import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.exchange.table.ImportedTable;
import io.github.kehoach.laws.core.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What holds for every table of tasks that people made. */
public final class ImportLaws {
  private ImportLaws() {}

  /** {@code import-nothing-dropped}. */
  public static Outcome nothingDropped(
      List<List<String>> cells, Function<List<List<String>>, ImportedTable> read) {
    ImportedTable table = read.apply(cells);
    String kept = kept(table);
    List<String> lost =
        cells.stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.isBlank() && !kept.contains(cell.strip()))
            .toList();
    return Outcome.equal(lost, List.of(), "cells that stand nowhere, of " + cells);
  }

  private static String kept(ImportedTable table) {
    List<String> all = new ArrayList<>();
    for (Section section : table.plan().sections()) {
      section.number().ifPresent(number -> all.add(number.toString()));
      section.title().ifPresent(all::add);
      section.tasks().forEach(task -> add(task, all));
    }
    table.headings().forEach(cell -> all.add(cell.text()));
    table.notes().forEach(note -> all.add(note.cell().text()));
    return String.join("\n", all);
  }

  private static void add(Task task, List<String> all) {
    task.number().ifPresent(number -> all.add(number.toString()));
    all.add(task.title());
    task.content().ifPresent(all::add);
    task.leads().forEach(lead -> lead.text().ifPresent(all::add));
    task.coordinators().forEach(helper -> helper.text().ifPresent(all::add));
    task.deliverables().forEach(product -> all.add(product.text()));
    task.deadlineText().ifPresent(all::add);
    all.addAll(task.extensions().asMap().values());
    task.subtasks().forEach(part -> add(part, all));
  }

  /** {@code import-same-by-any-mark}. */
  public static Outcome sameByAnyMark(
      List<List<String>> cells,
      Function<List<List<String>>, ImportedTable> commas,
      Function<List<List<String>>, ImportedTable> others) {
    return Outcome.equal(
        others.apply(cells).plan(), commas.apply(cells).plan(), "the plan of " + cells);
  }
}
