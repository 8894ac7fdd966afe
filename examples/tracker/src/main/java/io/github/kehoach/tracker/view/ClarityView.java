package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.clarity.Clarity;
import io.github.kehoach.rules.clarity.ClarityMatrix;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the five clarities: counts first, then the tasks that miss one. */
public final class ClarityView {
  private static final Text TITLE =
      new Text("5 RÕ (số nhiệm vụ)", "THE FIVE CLARITIES (number of tasks)");
  private static final Text FILLED = new Text("đạt", "clear");
  private static final Text MISSED = new Text("thiếu", "missing");
  private static final Text NOT_JUDGED = new Text("không xét", "not judged");
  private static final Text ALL_CLEAR =
      Text.template("{0}/{1} nhiệm vụ đủ cả 5 rõ.", "{0} of {1} tasks have all five.");

  private ClarityView() {}

  /** Prints the matrix of a plan. */
  public static void print(ClarityMatrix matrix, Screen screen) {
    screen.heading(TITLE);
    Table table = new Table("lrrr");
    table.row("", screen.say(FILLED), screen.say(MISSED), screen.say(NOT_JUDGED));
    for (Clarity clarity : Clarity.FIVE) {
      long filled = matrix.filled(clarity);
      long missed = matrix.missed(clarity);
      table.row(screen.say(clarity.text()), filled, missed, matrix.rows().size() - filled - missed);
    }
    table.print(screen, 2);
    screen.line("  " + screen.say(ALL_CLEAR.fill(matrix.clear(), matrix.rows().size())));
    List<ClarityMatrix.Row> unclear =
        matrix.rows().stream().filter(row -> !row.missed().isEmpty()).toList();
    if (!unclear.isEmpty()) {
      screen.line();
    }
    for (ClarityMatrix.Row row : unclear) {
      String gaps =
          row.missed().stream()
              .map(clarity -> screen.say(row.why(clarity)))
              .collect(Collectors.joining("; "));
      screen.paragraph(screen.say(row.place().subject()) + ": " + gaps, 2);
    }
  }
}
