package io.github.kehoach.tracker;

import io.github.kehoach.tracker.command.KeHoachCommand;
import io.github.kehoach.tracker.console.StandardOutput;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the {@code kehoach} command. */
public final class Main {
  private Main() {}

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] args) {
    int code = run(utf8(new BufferedOutputStream(new StandardOutput())), utf8(System.err), args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Always UTF-8: a console that claims ASCII would lose every Vietnamese letter. */
  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Runs the command and returns its exit code: 0 sound, 1 errors found, 2 unusable input. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return KeHoachCommand.run(out, err, args);
  }
}
