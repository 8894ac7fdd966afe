package io.github.kehoach.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page of the repository calls by a name in code is in the code. */
class NamesInPagesTest {
  private static final Path ROOT = Path.of("..", "..");

  /** What a build wrote; a package may be called target too, below a folder src. */
  private static final Pattern BUILT =
      Pattern.compile("^(?!.*[/\\\\]src[/\\\\]).*[/\\\\](?:target|\\.git)[/\\\\]");

  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern NAME =
      Pattern.compile("(?<![-\\w])(?:[A-Z][a-z]+\\w*[A-Z]\\w*|[a-z]\\w+(?=\\())");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Set<String> WORDS = new HashSet<>();

  @BeforeAll
  static void collectWords() throws IOException {
    for (Path source : files(".java", ".kt")) {
      if (!source.endsWith("NamesInPagesTest.java")) {
        WORD.matcher(Files.readString(source))
            .results()
            .map(MatchResult::group)
            .forEach(WORDS::add);
      }
    }
  }

  @Test
  void aNameThatACodeOfAPageHasIsInTheSources() throws IOException {
    for (Path page : files(".md")) {
      List<String> unknown =
          CODE.matcher(Files.readString(page))
              .results()
              .flatMap(code -> NAME.matcher(code.group(1)).results())
              .map(MatchResult::group)
              .filter(name -> !WORDS.contains(name))
              .distinct()
              .toList();
      assertThat(unknown).as(page.toString()).isEmpty();
    }
  }

  @Test
  void aNameThatIsNotThereWouldBeSeen() {
    assertThat(WORDS).contains("PlanValidator").doesNotContain("PlanValidatorOfOld");
  }

  private static List<Path> files(String... ends) throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith))
          .filter(file -> !BUILT.matcher(file.toString()).find())
          .sorted()
          .toList();
    }
  }
}
