package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that is generated: {@code -Dupdate-generated} writes it anew. */
final class GeneratedPart {
  private GeneratedPart() {}

  static void check(Path page, String name, String expected) throws IOException {
    String text = Files.readString(page);
    String begin = "<!-- " + name + " -->\n";
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf("<!-- end of " + name + " -->");
    if (System.getProperty("update-generated") != null) {
      Files.writeString(page, text.substring(0, from) + expected + text.substring(to));
    } else {
      assertThat(text.substring(from, to)).isEqualTo(expected);
    }
  }
}
