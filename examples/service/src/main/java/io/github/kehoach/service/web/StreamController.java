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
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Checks a stream of tasks of any length, one a line, in constant memory. The answer goes out while
 * the request comes in, so a client reads while it writes.
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
  void validate(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType(LINES);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Languages.current().toString());
    InputStream in = request.getInputStream();
    OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
    CheckedLines lines = new CheckedLines(validator, mapper, out, Languages.current());
    try (PlanReader<TaskRecord> records = PlanReader.tasks(in, settings.ofRecords())) {
      while (records.hasNext()) {
        lines.check(records.next(), records.line());
        if (in.available() == 0) {
          out.flush(); // nothing more has come: the client may be waiting for us
        }
      }
    }
    lines.sums();
    out.flush();
  }
}
