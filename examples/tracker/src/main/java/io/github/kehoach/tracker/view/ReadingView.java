package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.tracker.console.Columns;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import java.util.List;

/** Prints what was read from a wording, a labelled line each. */
public final class ReadingView {
  /** The label of the standard wording. */
  public static final Text STANDARD = new Text("Viết chuẩn", "Standard");

  private static final int LABEL = 14;
  private static final Text CERTAINTY = new Text("Độ chắc chắn", "Certainty");
  private static final Text ASSUMED = new Text("Giả định", "Assumed");
  private static final Text PROBLEM = new Text("Vướng mắc", "Problem");

  private final Screen screen;

  public ReadingView(Screen screen) {
    this.screen = screen;
  }

  public void phrase(String text) {
    screen.line(Style.BOLD, Columns.cut(text.strip(), screen.width()));
  }

  public void field(Text label, String value) {
    if (value.isEmpty()) {
      return;
    }
    String name = Columns.left(screen.say(label), LABEL);
    for (String part : Columns.wrap(value, screen.width() - LABEL - 2)) {
      screen.line("  " + name + part);
      name = " ".repeat(LABEL);
    }
  }

  public void certainty(Certainty certainty) {
    field(
        CERTAINTY,
        screen.say(
            switch (certainty) {
              case CERTAIN -> new Text("chắc chắn", "certain");
              case ASSUMED -> new Text("có giả định", "assumed");
              case UNREAD -> new Text("chưa hiểu hết", "unread");
            }));
  }

  public void remarks(String text, List<Remark> assumed, List<Remark> problems) {
    assumed.forEach(one -> field(ASSUMED, screen.say(one.text())));
    problems.forEach(
        one -> field(PROBLEM, screen.say(one.text()) + ": “" + one.span().in(text) + "”"));
    screen.line();
  }
}
