package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.tracker.command.KeHoachCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command does with hostile data, odd targets and odd arguments. */
class SafetyTest {
  /** Clears the screen, rings, turns letters around, begins an order in one letter (C1). */
  private static final String HOSTILE = "Xây\u001B[2J dựng\u0007 \u202Ekế\u009B2J hoạch\rhết";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int kehoach(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private String hostile() throws IOException {
    Task task = Task.builder().number("1").title(HOSTILE).deadlineText(HOSTILE).build();
    Plan plan =
        Plan.builder()
            .addSection(Section.builder().number("I").title(HOSTILE).addTask(task).build())
            .build();
    Path file = folder.resolve("hostile.json");
    JsonFormat.plans().write(plan, file);
    return file.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show FILE",
        "validate FILE",
        "validate FILE --format=json",
        "show FILE --format=json",
        "due FILE --from=2025-01-01",
        "due FILE --from=2025-01-01 --format=json",
        "status FILE --since=2025-01-01 --as-of=2025-07-01 --why",
        "status FILE --since=2025-01-01 --as-of=2025-07-01 --format=json",
        "diff hai-duong/726 FILE",
        "diff hai-duong/726 FILE --format=json",
        "cascade FILE hai-duong/726",
        "cascade hai-duong/so-khcn FILE --format=json",
        "compare FILE hai-duong/726",
        "convert FILE --to=json",
        "convert FILE --to=jsonl"
      })
  void lettersThatATerminalObeysAreShownAndNotSent(String line) throws IOException {
    kehoach(line.replace("FILE", hostile()).split(" "));
    assertThat(out + "" + err).isNotBlank().doesNotContain("\r", "\u001B", "\u0007", "\u009B");
    assertThat(HiddenCharacters.firstIn(out + "" + err)).isNegative();
  }

  @Test
  void argumentsAreShownInTheSameWay() {
    kehoach("show", HOSTILE, "--lang=en");
    kehoach("deadline", HOSTILE, "--lang=en");
    kehoach("validate", "hai-duong/726", "--only", HOSTILE, "--lang=vi");
    kehoach("due", "--from", HOSTILE, "--lang=vi");
    assertThat(HiddenCharacters.firstIn(out + "" + err)).isNegative();
    assertThat(err.toString()).contains("\\u001b");
  }

  @Test
  void jsonForProgramsMeansTheSame() throws IOException {
    String file = hostile();
    kehoach("show", file, "--format=json");
    assertThat(JsonFormat.plans().read(out.toString()))
        .isEqualTo(JsonFormat.plans().read(Path.of(file)));
    assertThat(new ObjectMapper().readTree(out.toString()).at("/plan/sections/0/title").asText())
        .isEqualTo(HOSTILE);
  }

  @Test
  void aTargetThatIsADirectoryIsNamed() {
    assertThat(convertTo(folder)).isEqualTo(2);
    assertThat(err.toString()).contains(folder.toString(), "is a directory");
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    assertThat(convertTo(folder.resolve("no/plan.csv"))).isEqualTo(2);
    assertThat(err.toString()).contains("folder does not exist").doesNotContain("java.");
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    assertThat(convertTo(link)).as(err.toString()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).contains("726/KH-UBND");
  }

  @Test
  void aLinkToNothingYetMakesItsFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("new.csv"));
    assertThat(convertTo(link)).as(err.toString()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("new.csv")).isRegularFile();
  }

  @Test
  void permissionsStayAsTheyWereAndNothingIsLeftBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.csv"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(convertTo(file)).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aFileThatMayNotBeWrittenStays() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.csv"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeThat(Files.isWritable(file)).as("root may write anything").isFalse();
    assertThat(convertTo(file)).isEqualTo(2);
    assertThat(err.toString()).contains("read-only");
    assertThat(file).hasContent("old");
  }

  private int convertTo(Path file) {
    return kehoach("convert", "hai-duong/726", "--to=csv", "--lang=en", "--out=" + file);
  }

  @Test
  void anArgumentThatBeginsWithAnAtSignIsNoFileOfArguments() throws IOException {
    Path file = Files.writeString(folder.resolve("arguments"), "rules");
    assertThat(kehoach("@" + file, "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("@" + file);
  }

  @Test
  void anOptionThatIsGivenTwiceIsNamed() {
    assertThat(kehoach("due", "--from=2025-01-01", "--from=2025-02-01", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("--from may be given only once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status --as-of=never",
        "status --as-of=2025-07-01 --near=-1",
        "status --as-of=2025-07-01 --near=x",
        "status --as-of=2025-07-01 --since=x",
        "status --as-of=99999-01-01",
        "status --as-of=+999999999-12-31",
        "due --from=x",
        "due --from=+999999999-12-31",
        "due --agency",
        "due --from=9999-06-01",
        "show --task=",
        "show --task=999",
        "show --lang=fr",
        "show --format=xml",
        "holidays x",
        "holidays 1",
        "deadline",
        "deadline 2025 --issued=2025-13",
        "target",
        "convert hai-duong/726 --to=pdf",
        "convert hai-duong/726 --to=ics --from=2025-01-01",
        "convert hai-duong/726 --to=ics --from=2025-01-01 --until=99999-01-01",
        "import nowhere.xlsx --issued=2025",
        "import hai-duong/726 --issued=x",
        "validate",
        "validate hai-duong/726 --list=x",
        "validate hai-duong/726 --suppress=a:b:c",
        "validate hai-duong/726 --only=",
        "cascade hai-duong/726",
        "compare hai-duong/726 nowhere",
        "diff nowhere hai-duong/726",
        "schema nowhere",
        "rules nowhere",
        "nowhere",
        "--as-of=+999999999-12-31",
        "help nowhere"
      })
  void noMessageSpeaksOfJava(String line) {
    for (String language : new String[] {"--lang=vi", "--lang=en"}) {
      String[] words = (line + " " + language).split(" ");
      assertThat(kehoach(words)).as(line + ": " + out).isEqualTo(2);
    }
    assertThat(err.toString())
        .isNotBlank()
        .doesNotContain("java.", "Exception", "Optional", "kehoach.core", "@", "\tat ", "null")
        .doesNotContain("Unexpected failure");
  }

  @Test
  void noHelpSpeaksOfJava() {
    for (String command : KeHoachCommand.line().getSubcommands().keySet()) {
      kehoach("help", command);
    }
    assertThat(out.toString()).isNotBlank().doesNotContain("Optional", "java.", "io.github");
  }
}
