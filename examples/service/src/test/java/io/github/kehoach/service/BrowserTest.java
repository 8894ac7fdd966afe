package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page in Chromium, wide and narrow; the pictures stay in {@code target}. */
@Tag("browser")
class BrowserTest {
  private static final Path PICTURES = Path.of("target");

  private final Asked service = Started.overPostgres();

  @Test
  void thePageCanBeReadOnAWideScreenAndOnANarrowOne() throws IOException, InterruptedException {
    service.put("/plans/browser", Asked.plan("726"));
    Files.createDirectories(PICTURES);
    try (Chromium chromium = new Chromium()) {
      look(chromium, 1280, "page-wide.png");
      look(chromium, 360, "page-narrow.png");
    }
  }

  private void look(Chromium chromium, int width, String picture)
      throws IOException, InterruptedException {
    chromium.size(width, 900);
    chromium.open("http://localhost:" + service.port() + "/?plan=browser&on=2025-06-05");
    assertThat(chromium.run("return document.documentElement.scrollWidth").asInt())
        .as("nothing stands beside the screen")
        .isEqualTo(width);
    assertThat(chromium.run("return document.querySelectorAll('article').length").asInt())
        .isGreaterThan(20);
    String shown = "return document.querySelector('#late details li').checkVisibility()";
    assertThat(chromium.run(shown).asBoolean()).as("the reason is closed").isFalse();
    chromium.click("#late summary");
    assertThat(chromium.run(shown).asBoolean()).as("the reason is open").isTrue();
    assertThat(chromium.run("return document.querySelector('#late details').innerText").asText())
        .contains("chưa có báo cáo hoàn thành");
    chromium.screenshot(PICTURES.resolve(picture));
  }
}
