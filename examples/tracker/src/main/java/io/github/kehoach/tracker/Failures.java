package io.github.kehoach.tracker;

import static java.util.stream.Collectors.joining;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one message that says what to do; never a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final Text HELP = Text.template("Xem “{0} --help”.", "See “{0} --help”.");
  private static final Text UNKNOWN =
      Text.template("Không hiểu “{0}”.", "“{0}” is not understood.");
  private static final Text MISSING = Text.template("Thiếu {0}.", "{0} is missing.");
  private static final Text MISSING_WRITTEN_AS =
      Text.template("Thiếu {0}; hãy viết như {1}.", "{0} is missing; write it as {1}.");
  private static final Text WRONG =
      Text.template(
          "“{0}” không dùng được cho {1}; hãy viết như {2}.",
          "“{0}” cannot be used for {1}; write it as {2}.");
  private static final Text UNUSABLE = Text.template("Lệnh sai: {0}.", "Wrong command: {0}.");
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
      return missing(missing.getMissing());
    }
    ArgSpec place = failure.getArgSpec();
    return place == null
        ? UNUSABLE.fill(String.valueOf(failure.getMessage()))
        : WRONG.fill(String.valueOf(failure.getValue()), name(place), place.paramLabel());
  }

  private static Text missing(List<ArgSpec> places) {
    String names = places.stream().map(Failures::name).collect(joining(", "));
    String forms = places.stream().map(Failures::form).collect(joining(" "));
    return names.equals(forms) ? MISSING.fill(names) : MISSING_WRITTEN_AS.fill(names, forms);
  }

  private static String form(ArgSpec place) {
    return place.isOption() ? name(place) + " " + place.paramLabel() : name(place);
  }

  private static String name(ArgSpec place) {
    return place instanceof OptionSpec option ? option.longestName() : place.paramLabel();
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    line.getErr().println(text(failure).in(Options.languageOf(line)));
    line.getErr()
        .println(HELP.fill(line.getCommandSpec().qualifiedName()).in(Options.languageOf(line)));
    line.getErr().flush();
    return 2;
  }
}
