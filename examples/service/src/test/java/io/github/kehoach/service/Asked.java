package io.github.kehoach.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Objects;

/** Asks a running service as any client would, and holds every answer against openapi.json. */
final class Asked {
  static final String JSON = "application/json";
  static final String LINES = "application/x-ndjson";
  static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path PLANS =
      module().resolve("../tracker/src/main/resources/plans/hai-duong");

  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  Asked(int port) {
    this.port = port;
  }

  /** An answer; its body is read as JSON where it is asked for so. */
  record Answer(HttpResponse<String> http) {
    int status() {
      return http.statusCode();
    }

    String body() {
      return http.body();
    }

    String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
      try {
        return MAPPER.readTree(body());
      } catch (IOException notJson) {
        throw new AssertionError(body(), notJson);
      }
    }
  }

  int port() {
    return port;
  }

  Answer get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  Answer post(String path, String type, String body, String... headers) {
    return post(path, type, BodyPublishers.ofString(body), headers);
  }

  Answer post(String path, String type, BodyPublisher body, String... headers) {
    return send("POST", path, body, with(headers, "Content-Type", type));
  }

  Answer put(String path, String body, String... headers) {
    return send("PUT", path, BodyPublishers.ofString(body), with(headers, "Content-Type", JSON));
  }

  private static String[] with(String[] headers, String name, String value) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = name;
    all[headers.length + 1] = value;
    return all;
  }

  Answer send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      Answer answer = new Answer(client.send(request.build(), BodyHandlers.ofString()));
      Described.check(method, path, answer);
      return answer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** The folder of this module, wherever the JVM was started. */
  private static Path module() {
    try {
      CodeSource code = Asked.class.getProtectionDomain().getCodeSource();
      URI classes = Objects.requireNonNull(code, "code source").getLocation().toURI();
      return Path.of(classes).resolve("../..").normalize();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** One of the real plans of Hải Dương: {@code 726}, {@code so-khcn}, … */
  static String plan(String name) {
    try {
      return Files.readString(PLANS.resolve(name + ".json"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
