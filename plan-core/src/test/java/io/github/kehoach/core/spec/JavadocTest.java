package io.github.kehoach.core.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.ModelTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can be guarded of the Javadoc: nothing public is without it, and values say who may share
 * them.
 */
class JavadocTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path GENERATED = Path.of("target/generated-sources/annotations");

  private static final Pattern VERB = Pattern.compile("^[*\\s]*[A-Z][a-z]+s (?:an?|the|one|who) ");
  private static final Pattern METHOD =
      Pattern.compile("\\s*(?:@\\w+\\s+)*((?:[\\w.<>?,@\\[\\]]+ )*)(\\w+)\\(");
  private static final Pattern GIVES_NOTHING_ELSE =
      Pattern.compile("Builder|\\bB $|private |void $|^(?:public |protected )?$");

  @TempDir private Path classes;

  @Test
  void everythingPublicHasAComment() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-Xdoclint:all/protected", "-Xmaxwarns", "10000", "-d"));
    arguments.add(classes.toString());
    arguments.add("--module-path");
    arguments.add(System.getProperty("java.class.path") + modulePath());
    arguments.addAll(sources(SOURCES));
    arguments.addAll(sources(GENERATED));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int failed =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));
    assertThat(failed).as(said.toString()).isZero();
    assertThat(said.toString()).contains("no @param"); // it was looked at
    assertThat(said.toString().lines())
        .filteredOn(line -> line.contains("warning: no comment"))
        .filteredOn(line -> !line.contains("internal") && !line.contains("generated-sources"))
        .isEmpty();
  }

  @Test
  void everyValueSaysThatThreadsMayShareIt() {
    assertThat(ModelTypes.compiled())
        .filteredOn(type -> type.getEnclosingClass() == null && ModelTypes.hasValues(type))
        .filteredOn(type -> !type.getSimpleName().equals("Annotated"))
        .allSatisfy(
            type ->
                assertThat(SOURCES.resolve(type.getName().replace('.', '/') + ".java"))
                    .content()
                    .containsIgnoringCase("thread-safe"));
  }

  /** A comment that begins with a noun says what is given; one that begins with a verb may not. */
  @Test
  void everyAnswerIsSaidInTheFirstSentenceOrByReturn() throws IOException {
    assertThat(silent("/** Adds the days. */\n  public int sum(int a) {")).containsExactly("sum");
    assertThat(silent("/** The sum. */\n  public int sum(int a) {")).isEmpty();
    for (String file : exported()) {
      assertThat(silent(Files.readString(Path.of(file)))).as(file).isEmpty();
    }
  }

  /** Steps of builders give the builder, constructors and void methods nothing. */
  private static List<String> silent(String source) {
    boolean isInterface = source.contains(" interface ");
    List<String> silent = new ArrayList<>();
    for (String part : source.split("/\\*\\*")) {
      int end = Math.max(0, part.indexOf("*/"));
      Matcher method = METHOD.matcher(part.substring(Math.min(part.length(), end + 2)));
      if (!part.substring(0, end).contains("@return")
          && VERB.matcher(part.substring(0, end)).find()
          && method.lookingAt()
          && (isInterface || method.group(1).startsWith("public "))
          && !GIVES_NOTHING_ELSE.matcher(method.group(1)).find()) {
        silent.add(method.group(2));
      }
    }
    return silent;
  }

  /** Everything is of the first version; only what comes later says since when. */
  @Test
  void sinceIsSaidOfWhatCameAfterTheFirstVersion() throws IOException {
    for (String file : sources(SOURCES)) {
      assertThat(Files.readString(Path.of(file))).as(file).doesNotContainPattern("@since 1\\.0");
    }
  }

  private static List<String> exported() throws IOException {
    return sources(SOURCES).stream().filter(file -> !file.contains("internal")).toList();
  }

  private static String modulePath() {
    String path = System.getProperty("jdk.module.path");
    return path == null ? "" : System.getProperty("path.separator") + path;
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).map(Path::toString).toList();
    }
  }
}
