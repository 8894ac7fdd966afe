package io.github.kehoach.tracker;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.rules.Text;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what goes wrong into one message that says what to do; never a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final Text HELP = new Text("Xem “kehoach --help”.", "See “kehoach --help”.");
  private static final Text UNEXPECTED =
      Text.template(
          "Lỗi ngoài dự kiến ({0}). Xin gửi lệnh và tệp cho người phát triển.",
          "Unexpected failure ({0}). Please send the command and the file to the developers.");

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
    Text text;
    if (failure instanceof UnusableInput unusable) {
      text = unusable.text();
    } else if (failure instanceof InvalidValueException
        || failure instanceof UnreadableTextException) {
      text = Text.same(String.valueOf(failure.getMessage()));
    } else {
      text = UNEXPECTED.fill(failure);
    }
    line.getErr().println(text.in(Options.languageOf(line)));
    line.getErr().flush();
    return 2;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    line.getErr().println(failure.getMessage());
    line.getErr().println(HELP.in(Options.languageOf(line)));
    line.getErr().flush();
    return 2;
  }
}
