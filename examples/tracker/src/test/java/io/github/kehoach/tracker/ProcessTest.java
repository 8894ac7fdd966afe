package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command as a process: full devices, pipes without an end, closed streams, environments that
 * cannot carry Vietnamese. Skipped where the device or the shell does not exist.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessTest {
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path folder;

  /** What a process left behind. */
  private record Ended(int code, String out, String err) {
    Ended toldWhatIsWrong(String... words) {
      assertThat(code).as(err).isEqualTo(2);
      assertThat(err)
          .contains(words)
          .doesNotContain("\tat ", "Exception", "java.", "Optional", "OutOfMemory");
      return this;
    }
  }

  /**
   * Runs a line of a shell in which {@code $K} starts the command. The line goes through a file:
   * Java 17 hands arguments over in its default charset, which may know no Vietnamese.
   */
  private Ended shell(String line, Map<String, String> environment) throws Exception {
    assumeThat(Files.isExecutable(SHELL)).isTrue();
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    Path script = Files.writeString(folder.resolve("script"), line);
    ProcessBuilder builder =
        new ProcessBuilder(SHELL.toString(), script.toString())
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder
        .environment()
        .put(
            "K",
            Path.of(System.getProperty("java.home"), "bin", "java")
                + " -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp "
                + System.getProperty("java.class.path")
                + " "
                + Main.class.getName());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      int code = process.waitFor();
      return new Ended(code, Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
    }
  }

  private Ended shell(String line) throws Exception {
    return shell(line, Map.of());
  }

  private static void needs(String device) {
    assumeThat(Files.exists(Path.of(device))).isTrue();
  }

  @Test
  void aFullDeviceAsOutputIsTold() throws Exception {
    needs("/dev/full");
    shell("$K schema plan --lang=en > /dev/full").toldWhatIsWrong("Standard output");
    shell("$K --help --lang=vi > /dev/full").toldWhatIsWrong("đầu ra chuẩn");
  }

  @Test
  void aClosedOutputIsTold() throws Exception {
    shell("$K rules --lang=en >&-").toldWhatIsWrong("Standard output");
  }

  @Test
  void aReaderWhoLeavesEndsTheCommand() throws Exception {
    shell("yes 'quý II/2025' | { $K deadline --stdin --lang=en; echo $? >&2; } | head -1 > first");
    assertThat(Files.readString(folder.resolve("stderr"))).contains("Standard output", "2\n");
  }

  @Test
  void whatHasNoEndIsRefused() throws Exception {
    needs("/dev/zero");
    shell("$K validate /dev/zero --lang=en").toldWhatIsWrong("/dev/zero", "no regular file");
    shell("$K validate hai-duong/726 --rules /dev/zero --lang=vi").toldWhatIsWrong("/dev/zero");
    shell("$K deadline --stdin --lang=en < /dev/zero").toldWhatIsWrong("Line 1", "65536");
    shell("$K target --stdin --lang=vi < /dev/zero").toldWhatIsWrong("Dòng 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate fifo",
        "show fifo",
        "status fifo --as-of=2025-07-01",
        "status --ledger=fifo --as-of=2025-07-01",
        "import fifo --issued=2025",
        "cascade fifo hai-duong/726",
        "convert fifo --to=csv",
        "convert hai-duong/726 --to=csv --out=fifo"
      })
  void aPipeIsRefusedAndNotWaitedFor(String arguments) throws Exception {
    shell("mkfifo fifo && $K " + arguments + " --lang=en")
        .toldWhatIsWrong("fifo", "no regular file");
  }

  /** Java opens a file of its own under the number that is free, so the words differ. */
  @Test
  void aClosedInputIsTold() throws Exception {
    shell("$K deadline --stdin --lang=en <&-").toldWhatIsWrong("\n");
  }

  @Test
  void aDiskThatIsFullLeavesTheOldFile() throws Exception {
    Path old = folder.resolve("plan.csv");
    Files.writeString(old, "old\n");
    shell("ulimit -f 1 && $K convert hai-duong/726 --to=csv --out=plan.csv --lang=en")
        .toldWhatIsWrong("plan.csv", "as it was");
    assertThat(old).hasContent("old\n");
    try (var left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(n -> n.endsWith(".tmp"));
    }
  }

  @Test
  void argumentsThatLostTheirLettersAreTold() throws Exception {
    shell("$K deadline 'trước tháng 10 hàng năm'", Map.of("LC_ALL", "C"))
        .toldWhatIsWrong("LC_ALL=C.UTF-8", "tiếng Việt");
  }

  @Test
  void noColoursGoIntoAPipe() throws Exception {
    Ended ended = shell("$K validate hai-duong/so-khcn --lang=vi", Map.of("TERM", "xterm"));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).doesNotContain("\u001B");
    assertThat(shell("$K --help", Map.of("TERM", "xterm")).out()).doesNotContain("\u001B");
  }
}
