package io.github.kehoach.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * Headless Chromium, driven by chromedriver in the W3C WebDriver protocol: five commands, which
 * need no library. {@code -Dchromedriver=…} names another driver.
 */
final class Chromium implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  Chromium() throws IOException, InterruptedException {
    driver = start();
    String home = "http://localhost:" + port(driver) + "/session";
    Object options = Map.of("goog:chromeOptions", Map.of("args", ARGUMENTS));
    Object wanted = Map.of("capabilities", Map.of("alwaysMatch", options));
    session = home + "/" + post(home, wanted).path("sessionId").asText();
  }

  private static Process start() {
    try {
      return new ProcessBuilder(System.getProperty("chromedriver", "chromedriver"), "--port=0")
          .redirectErrorStream(true)
          .start();
    } catch (IOException absent) {
      Assumptions.abort("chromedriver is not installed (Debian: chromium, chromium-driver)");
      throw new AssertionError("not reached", absent);
    }
  }

  private static String port(Process driver) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        return port.group(1);
      }
    }
    throw new IOException("chromedriver did not start");
  }

  private JsonNode post(String url, Object body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Asked.MAPPER.writeValueAsString(body)))
            .build();
    String answer = client.send(request, BodyHandlers.ofString()).body();
    JsonNode value = Asked.MAPPER.readTree(answer).path("value");
    if (value.has("error")) {
      throw new IOException(answer);
    }
    return value;
  }

  void size(int width, int height) throws IOException, InterruptedException {
    Map<String, Object> metrics =
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true);
    post(
        session + "/goog/cdp/execute",
        Map.of("cmd", "Emulation.setDeviceMetricsOverride", "params", metrics));
  }

  void open(String url) throws IOException, InterruptedException {
    post(session + "/url", Map.of("url", url));
  }

  JsonNode run(String script) throws IOException, InterruptedException {
    return post(session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** Clicks as a person would: what is covered or not shown cannot be clicked. */
  void click(String css) throws IOException, InterruptedException {
    JsonNode element = post(session + "/element", Map.of("using", "css selector", "value", css));
    post(session + "/element/" + element.elements().next().asText() + "/click", Map.of());
  }

  void screenshot(Path file) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(session + "/screenshot")).build();
    String answer = client.send(request, BodyHandlers.ofString()).body();
    Files.write(
        file, Base64.getDecoder().decode(Asked.MAPPER.readTree(answer).path("value").asText()));
  }

  @Override
  public void close() throws IOException {
    try {
      client.send(
          HttpRequest.newBuilder(URI.create(session)).DELETE().build(), BodyHandlers.discarding());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    driver.destroy();
  }
}
