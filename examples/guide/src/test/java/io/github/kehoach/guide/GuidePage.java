package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the blocks of a page: below {@code <!-- code: OwnRule#use -->} stands the region {@code //
 * page: use} of OwnRule.java, below {@code <!-- output: OWN_RULE -->} what the example prints.
 */
final class GuidePage {
  private static final Path SOURCES =
      Path.of("src", "test", "java", "io", "github", "kehoach", "guide");
  private static final Pattern BLOCK =
      Pattern.compile(
          "<!-- (code|output): (\\w+)(?:#(\\w+))? -->\n```\\w+\n(.*?)```\n", Pattern.DOTALL);

  private GuidePage() {}

  /** The page with the blocks as they must be. */
  static String filled(String page, Language language) throws Exception {
    Matcher block = BLOCK.matcher(page.replace("\r\n", "\n"));
    StringBuilder filled = new StringBuilder();
    while (block.find()) {
      boolean isCode = block.group(1).equals("code");
      String inside =
          isCode
              ? region(block.group(2), block.group(3))
              : Example.valueOf(block.group(2)).output(language);
      String head = block.group().substring(0, block.start(4) - block.start());
      block.appendReplacement(filled, Matcher.quoteReplacement(head + inside + "\n```\n"));
    }
    return block.appendTail(filled).toString();
  }

  /** The mark above what an example prints. */
  static String outputMark(Example example) {
    return "<!-- output: " + example.name().toUpperCase(Locale.ROOT) + " -->";
  }

  private static String region(String source, String name) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(source + ".java"));
    List<String> stripped = lines.stream().map(String::strip).toList();
    int from = stripped.indexOf("// page: " + name) + 1;
    if (from == 0) {
      throw new AssertionError(source + " has no region " + name);
    }
    int to = from + stripped.subList(from, stripped.size()).indexOf("// end");
    return String.join("\n", lines.subList(from, to)).stripIndent().strip();
  }
}
