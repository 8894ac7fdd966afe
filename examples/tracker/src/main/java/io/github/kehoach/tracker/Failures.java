package io.github.kehoach.tracker;

import static java.util.stream.Collectors.joining;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.rules.Text;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one message that says what to do; never a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final Text HELP = new Text("Xem “kehoach --help”.", "See “kehoach --help”.");
  private static final Text UNKNOWN =
      Text.template("Không hiểu “{0}”.", "“{0}” is not understood.");
  private static final Text MISSING = Text.template("Thiếu {0}.", "{0} is missing.");
  private static final Text WRONG =
      Text.template("Không dùng được “{0}” ({1}).", "“{0}” cannot be used ({1}).");
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

  private static Text text(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return UNKNOWN.fill(String.join(" ", unmatched.getUnmatched()));
    }
    if (failure instanceof MissingParameterException missing) {
      return MISSING.fill(
          missing.getMissing().stream().map(ArgSpec::paramLabel).collect(joining(", ")));
    }
    return WRONG.fill(failure.getValue(), String.valueOf(failure.getMessage()));
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    line.getErr().println(text(failure).in(Options.languageOf(line)));
    line.getErr().println(HELP.in(Options.languageOf(line)));
    line.getErr().flush();
    return 2;
  }
}
