package io.github.kehoach.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.laws.core.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages say what the code says and prints. */
class GuideTest {
  private static final Pattern CODE = Pattern.compile("<!-- code: (\\w+)#");
  private static final Pattern CLASS = Pattern.compile("\\[`(\\w+)`]\\(([^)]*\\.java)\\)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @ParameterizedTest
  @MethodSource("pages")
  void codeAndOutputOfAPageAreThoseOfTheSource(Path page) throws Exception {
    GeneratedFile.isUpToDate(page, GuidePage.filled(Files.readString(page), language(page)));
  }

  @ParameterizedTest
  @EnumSource
  void everyExampleIsOnAPageOfEachLanguage(Example example) throws IOException {
    for (String folder : List.of("en", "vi")) {
      String all = String.join("\n", pagesIn(folder).stream().map(GuideTest::text).toList());
      assertThat(all).contains(GuidePage.outputMark(example));
    }
  }

  @Test
  void bothLanguagesHaveTheSamePages() throws IOException {
    assertThat(names("vi")).isEqualTo(names("en"));
  }

  @Test
  void theContentsListEveryPage() throws IOException {
    String contents = text(Path.of("README.md"));
    for (String name : names("en")) {
      assertThat(contents).contains("(en/" + name + ")", "(vi/" + name + ")");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadToFiles(Path page) {
    Matcher link = LINK.matcher(text(page));
    while (link.find()) {
      assertThat(page.resolveSibling(link.group(1))).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageLeadsToTheWholeClassOfItsCode(Path page) {
    String text = text(page);
    CODE.matcher(text)
        .results()
        .map(code -> "(../src/test/java/io/github/kehoach/guide/" + code.group(1) + ".java)")
        .forEach(source -> assertThat(text).contains(source));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aClassIsCalledAsItsFile(Path page) {
    Matcher named = CLASS.matcher(text(page));
    while (named.find()) {
      assertThat(named.group(2)).endsWith("/" + named.group(1) + ".java");
    }
  }

  static List<Path> pages() throws IOException {
    return Stream.of(List.of(Path.of("README.md")), pagesIn("en"), pagesIn("vi"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Path> pagesIn(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.sorted().toList();
    }
  }

  private static List<String> names(String folder) throws IOException {
    return pagesIn(folder).stream().map(page -> page.getFileName().toString()).toList();
  }

  private static Language language(Path page) {
    return page.startsWith("vi") ? Language.VI : Language.EN;
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
