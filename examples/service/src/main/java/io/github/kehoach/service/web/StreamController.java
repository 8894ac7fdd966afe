package io.github.kehoach.service.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.TaskRecord;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.service.ServiceSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Checks a stream of tasks of any length, one a line, in constant memory. Most clients send all of
 * a request before they read: for them the answer waits in a file until the request has ended. Who
 * reads while it sends asks for {@code ?live=true} and has each line at once; a client that asks so
 * and does not read would in the end be cut off, for both sides wait.
 */
@RestController
class StreamController {
  private static final String LINES = "application/x-ndjson";
  private static final int BUFFER = 1 << 15;

  private final PlanValidator validator;
  private final ServiceSettings settings;
  private final ObjectMapper mapper;

  StreamController(PlanValidator validator, ServiceSettings settings, ObjectMapper mapper) {
    this.validator = validator;
    this.settings = settings;
    this.mapper = mapper;
  }

  @PostMapping(path = "/plans/validate", consumes = LINES, produces = LINES)
  void validate(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "false") boolean live)
      throws IOException {
    Path waiting = live ? null : Files.createTempFile("kehoach-", ".ndjson");
    try {
      try (OutputStream out = waiting == null ? begun(response) : Files.newOutputStream(waiting)) {
        check(request.getInputStream(), new BufferedOutputStream(out, BUFFER));
      }
      if (waiting != null) {
        Files.copy(waiting, begun(response));
      }
    } finally {
      if (waiting != null) {
        Files.delete(waiting);
      }
    }
  }

  private static OutputStream begun(HttpServletResponse response) throws IOException {
    response.setContentType(LINES);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Languages.current().toString());
    return response.getOutputStream();
  }

  private void check(InputStream in, OutputStream out) throws IOException {
    CheckedLines lines = new CheckedLines(validator, mapper, out, Languages.current());
    try (PlanReader<TaskRecord> records = PlanReader.tasks(in, settings.ofRecords())) {
      while (records.hasNext()) {
        lines.check(records.next(), records.line());
        if (in.available() == 0) {
          out.flush(); // nothing more has come: the client may be waiting for us
        }
      }
    } catch (UncheckedIOException cutOff) {
      throw cutOff.getCause();
    }
    lines.sums();
    out.flush();
  }
}
