package io.github.kehoach.service.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.kehoach.core.Language;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.stream.TaskRecord;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to a stream, line by line. A task of which there is nothing to say has no line. The
 * last line has the sums; an answer without it is not complete.
 */
final class CheckedLines {
  private final PlanValidator validator;
  private final List<String> notRun;
  private final ObjectWriter writer;
  private final OutputStream out;
  private final Language language;
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private long tasks;
  private long unread;

  CheckedLines(PlanValidator rules, ObjectMapper mapper, OutputStream out, Language language) {
    this.validator = rules;
    this.notRun = rules.notRunOnTasks().stream().map(Rule::id).toList();
    this.writer = mapper.writer();
    this.out = out;
    this.language = language;
  }

  /** What is said about a task. */
  record Found(int line, String task, List<FindingBody> findings) {}

  /** A line that cannot be read. */
  record Unread(int line, List<ProblemBody> problems) {}

  /** The sums, and the rules that were not run because they look at a whole plan. */
  record Sums(long tasks, long unread, Map<Severity, Long> findings, List<String> rulesNotRun) {}

  void check(ReadResult<TaskRecord> record, int line) throws IOException {
    if (record.value().isEmpty()) {
      unread++;
      write(new Unread(line, ProblemBody.of(record.problems(), language)));
      return;
    }
    tasks++;
    TaskRecord task = record.orThrow();
    List<Finding> findings = validator.validate(task.visit()).findings();
    findings.forEach(finding -> bySeverity.merge(finding.severity(), 1L, Long::sum));
    if (!findings.isEmpty()) {
      write(new Found(line, task.visit().path(), FindingBody.of(findings, language)));
    }
  }

  void sums() throws IOException {
    write(new Sums(tasks, unread, bySeverity, notRun));
  }

  private void write(Object line) throws IOException {
    out.write(writer.writeValueAsBytes(line));
    out.write('\n');
  }
}
