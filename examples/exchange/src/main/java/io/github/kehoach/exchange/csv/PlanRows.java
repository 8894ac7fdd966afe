package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a plan from rows in the order of print. */
final class PlanRows {
  /** As many as a task can have. */
  private static final int MOST_LEVELS = 20;

  private static final Text OTHER_PLAN =
      Text.template(
          "Hàng này thuộc kế hoạch khác ({0}); mỗi tệp chỉ có một kế hoạch.",
          "This row belongs to another plan ({0}); a file holds one plan.");
  private static final Text LEVEL =
      Text.template(
          "Cấp {0} không nối được vào hàng trên; ở đây chỉ được từ 1 đến {1}.",
          "Level {0} does not follow the row above; here it can be from 1 to {1}.");

  /** What tells one section from the next. */
  private record Heading(
      Optional<Integer> place, Optional<String> number, Optional<String> title) {}

  /** What every row says about the plan. */
  private record Head(Optional<DocumentNumber> number, Optional<CalendarPeriod> date) {
    @Override
    public String toString() {
      return number.map(DocumentNumber::toString).orElse("–")
          + ", "
          + date.map(CalendarPeriod::toString).orElse("–");
    }
  }

  private Optional<Head> head = Optional.empty();
  private Optional<Heading> heading = Optional.empty();
  private Outline outline = new Outline();
  private final List<Section> sections = new ArrayList<>();

  void add(RowReader row) {
    Head its =
        new Head(
            row.value(Column.PLAN_NUMBER, DocumentNumber::parse),
            row.value(Column.PLAN_DATE, CalendarPeriod::parse));
    if (head.isPresent() && !head.get().equals(its)) {
      row.problem(Column.PLAN_NUMBER, OTHER_PLAN.fill(its));
    }
    head = head.or(() -> Optional.of(its));
    Heading section =
        new Heading(
            row.value(Column.SECTION, PlanRows::number),
            row.text(Column.SECTION_NUMBER),
            row.text(Column.SECTION_TITLE));
    if (!heading.equals(Optional.of(section))) {
      close();
      heading = Optional.of(section);
    }
    Optional<Integer> level = row.required(Column.LEVEL, PlanRows::number);
    Task.Builder task = row.task();
    int deepest = Math.min(outline.deepest(), MOST_LEVELS);
    if (level.isPresent() && (level.get() < 1 || level.get() > deepest)) {
      row.problem(Column.LEVEL, LEVEL.fill(level.get(), deepest));
    } else {
      outline.add(level.orElse(1), task);
    }
  }

  private static Integer number(String cell) {
    return Integer.valueOf(cell.strip());
  }

  private void close() {
    heading.ifPresent(
        its ->
            sections.add(
                Section.builder()
                    .number(its.number().orElse(null))
                    .title(its.title().orElse(null))
                    .tasks(outline.tasks())
                    .build()));
    outline = new Outline();
  }

  /** The plan; ask once, and only if no row had a problem. */
  Plan build() {
    close();
    Document.Builder document = Document.builder();
    head.ifPresent(its -> document.number(its.number().orElse(null)).date(its.date().orElse(null)));
    return Plan.builder().document(document.build()).sections(sections).build();
  }
}
