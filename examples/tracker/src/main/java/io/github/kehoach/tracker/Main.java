package io.github.kehoach.tracker;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.TaskNumber;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Starts the {@code kehoach} command. */
public final class Main {
  private Main() {}

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] args) {
    // Always UTF-8: a console that claims ASCII would lose every Vietnamese letter.
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
    int code = run(out, err, args);
    out.flush();
    err.flush();
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the command and returns its exit code: 0 sound, 1 errors found, 2 unusable input. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new KeHoachCommand());
    line.setResourceBundle(new HelpWords());
    line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandList::of);
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(TaskNumber.class, TaskNumber::parse);
    line.registerConverter(CalendarPeriod.class, CalendarPeriod::parse);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new Failures());
    return line.execute(args);
  }
}
