package io.github.kehoach.tracker.command;

import static java.util.stream.Collectors.joining;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.RefusedException;
import io.github.kehoach.core.Text;
import io.github.kehoach.tracker.console.StandardOutput;
import io.github.kehoach.tracker.console.Visible;
import io.github.kehoach.tracker.input.FileTrouble;
import io.github.kehoach.tracker.input.UnusableInput;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one message that says what to do; never a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final int UNUSABLE_INPUT = 2;
  private static final Text HELP = Text.template("Xem “{0} --help”.", "See “{0} --help”.");
  private static final Text UNKNOWN =
      Text.template("Không có lệnh hoặc tùy chọn “{0}”.", "There is no command or option “{0}”.");
  private static final Text MISSING = Text.template("Thiếu {0}.", "{0} is missing.");
  private static final Text MISSING_WRITTEN_AS =
      Text.template("Thiếu {0}; hãy viết như {1}.", "{0} is missing; write it as {1}.");
  private static final Text WRONG =
      Text.template(
          "“{0}” không dùng được cho {1}; hãy viết như {2}.",
          "“{0}” cannot be used for {1}; write it as {2}.");
  private static final Text UNUSABLE = Text.template("Lệnh sai: {0}.", "Wrong command: {0}.");
  private static final Text TWICE =
      Text.template("{0} chỉ được cho một lần.", "{0} may be given only once.");
  private static final Text UNWRITTEN =
      Text.template(
          "Không ghi được đầu ra chuẩn: {0}. Kết quả chưa đầy đủ.",
          "Standard output cannot be written: {0}. The result is not complete.");
  private static final Text MEMORY =
      new Text(
          "Không đủ bộ nhớ cho tệp này. Chạy lại với java -Xmx lớn hơn, hoặc lưu kế hoạch dạng JSON"
              + " Lines.",
          "There is not enough memory for this file. Run with a larger java -Xmx, or store the plan"
              + " as JSON Lines.");
  private static final Text NOT_CARRIED =
      Text.template(
          "Môi trường này (LC_ALL, LANG) không chuyển được chữ tiếng Việt trong lệnh: “{0}”. Hãy đặt"
              + " LC_ALL=C.UTF-8.",
          "This environment (LC_ALL, LANG) cannot carry Vietnamese letters in a command: “{0}”. Set"
              + " LC_ALL=C.UTF-8.");
  private static final Text UNEXPECTED =
      Text.template(
          "Lỗi ngoài dự kiến: {0}. Xin gửi lệnh và tệp cho người phát triển; đặt KEHOACH_TRACE=1 để in"
              + " chi tiết.",
          "Unexpected failure: {0}. Please send the command and the file to the developers; with"
              + " KEHOACH_TRACE=1 the details are printed.");
  private static final Text NO_WORDS = new Text("không rõ", "not known");
  private static final String LOST = "\uFFFD";

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  static int execute(CommandLine line, String... args) {
    Failures failures = new Failures();
    line.setExecutionStrategy(Failures::run);
    line.setExecutionExceptionHandler(failures);
    line.setParameterExceptionHandler(failures);
    for (String arg : args) {
      if (arg.contains(LOST)) {
        return tell(line, NOT_CARRIED.fill(arg), Options.ofEnvironment(System.getenv()));
      }
    }
    try {
      int code = line.execute(args);
      line.getOut().flush();
      return code;
    } catch (StandardOutput.FailedException failed) {
      return tell(line, unwritten(failed), Options.languageOf(line));
    } catch (OutOfMemoryError tooLarge) {
      return tell(line, MEMORY, Options.languageOf(line));
    }
  }

  /** Help is printed outside of the commands; picocli would print a stack trace for it. */
  private static int run(ParseResult result) {
    try {
      return new CommandLine.RunLast().execute(result);
    } catch (StandardOutput.FailedException failed) {
      throw new CommandLine.ExecutionException(result.commandSpec().commandLine(), "", failed);
    }
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
    return tell(line, text(failure), Options.languageOf(line));
  }

  private static int tell(CommandLine line, Text text, Language language) {
    line.getErr().println(Visible.lines(text.in(language)));
    line.getErr().flush();
    return UNUSABLE_INPUT;
  }

  private static Text text(Exception failure) {
    if (failure instanceof UnusableInput unusable) {
      return unusable.text();
    }
    if (failure instanceof RefusedException refused) {
      return refused.text();
    }
    if (failure instanceof StandardOutput.FailedException failed) {
      return unwritten(failed);
    }
    if (failure instanceof IOException trouble) {
      return UNEXPECTED.fill(FileTrouble.of(trouble));
    }
    if (System.getenv("KEHOACH_TRACE") != null) {
      failure.printStackTrace();
    }
    String words = failure.getMessage();
    return UNEXPECTED.fill(words == null ? NO_WORDS : words);
  }

  private static Text unwritten(StandardOutput.FailedException failed) {
    return UNWRITTEN.fill(FileTrouble.of(failed.why()));
  }

  private static Text text(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return UNKNOWN.fill(String.join(" ", unmatched.getUnmatched()));
    }
    if (failure instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    ArgSpec place = failure.getArgSpec();
    if (failure instanceof OverwrittenOptionException twice) {
      return TWICE.fill(name(twice.getOverwritten()));
    }
    return place == null || failure.getValue() == null
        ? UNUSABLE.fill(String.valueOf(failure.getMessage()))
        : WRONG.fill(failure.getValue(), name(place), place.paramLabel());
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
    Language language = Options.languageOf(line);
    tell(line, text(failure), language);
    return tell(line, HELP.fill(line.getCommandSpec().qualifiedName()), language);
  }
}
