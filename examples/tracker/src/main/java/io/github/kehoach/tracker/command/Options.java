package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Terminal;
import io.github.kehoach.tracker.console.Visible;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command has. */
public final class Options {
  /** How a command prints. */
  public enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
  }

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
  CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      description = "Ngôn ngữ / language (mặc định theo máy, nếu không thì vi).")
  Optional<Language> lang = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Cho người đọc hay cho máy / for people or for programs.")
  Optional<Format> format = Optional.empty();

  boolean json() {
    return format.or(() -> beforeVerb().flatMap(options -> options.format)).orElse(Format.TEXT)
        == Format.JSON;
  }

  Language language() {
    return lang.or(() -> beforeVerb().flatMap(options -> options.lang))
        .orElseGet(() -> ofEnvironment(System.getenv()));
  }

  /** {@code kehoach --lang=en validate} means the same as {@code kehoach validate --lang=en}. */
  private Optional<Options> beforeVerb() {
    CommandLine parent = spec.commandLine().getParent();
    return parent != null && parent.getCommand() instanceof KeHoachCommand all
        ? Optional.of(all.options)
        : Optional.empty();
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  Screen screen() {
    Map<String, String> environment = System.getenv();
    return new Screen(out(), language(), columns(environment), Terminal.colours(environment));
  }

  /**
   * Prints a whole document. What a terminal would obey is shown: JSON says it with escapes; any
   * other form is left as it is where it goes to a file.
   */
  void print(String document, boolean isJson) {
    String printed =
        isJson
            ? Visible.json(document)
            : Terminal.isOutputWatched() ? Visible.lines(document) : document;
    out().print(printed);
    out().flush();
  }

  /** Says something beside the output, so that the output can be piped. */
  void tell(Text text) {
    err().println(Visible.lines(text.in(language())));
    err().flush();
  }

  /** The language of the terminal: English if it says so, else Vietnamese. */
  static Language ofEnvironment(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(environment::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("en"))
        .map(value -> Language.EN)
        .orElse(Language.VI);
  }

  private static int columns(Map<String, String> environment) {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", "80"));
      return Math.max(60, Math.min(columns, 120));
    } catch (NumberFormatException unset) {
      return 80;
    }
  }

  /** The language asked for on a command line, also one that could not be understood. */
  static Language languageOf(CommandLine line) {
    String[] args =
        line.getParseResult() == null
            ? new String[0]
            : line.getParseResult().originalArgs().toArray(new String[0]);
    for (int i = 0; i < args.length; i++) {
      if (args[i].equalsIgnoreCase("--lang=en")
          || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en"))) {
        return Language.EN;
      }
      if (args[i].equalsIgnoreCase("--lang=vi")
          || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("vi"))) {
        return Language.VI;
      }
    }
    return ofEnvironment(System.getenv());
  }
}
