package io.github.kehoach.tracker.view;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.json.Problem;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.tracker.input.RuleTally;
import io.github.kehoach.tracker.input.StreamTally;
import java.io.IOException;
import java.io.PrintWriter;

/** What a stream was found to hold as JSON, one object a file and line. */
public record StreamJson(PrintWriter out) {
  public void write(String file, StreamTally tally) {
    Json.printLine(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("file", file);
          json.writeNumberField("records", tally.records());
          json.writeNumberField("unreadable", tally.unreadable());
          json.writeArrayFieldStart("problems");
          for (Problem problem : tally.problems()) {
            problem(json, problem);
          }
          json.writeEndArray();
          json.writeNumberField("problemsNotListed", tally.notListed());
          json.writeArrayFieldStart("rules");
          for (RuleTally.Row row : tally.rules().rows()) {
            row(json, row);
          }
          json.writeEndArray();
          json.writeNumberField("suppressed", tally.rules().suppressed());
          json.writeArrayFieldStart("notRun");
          for (Rule rule : tally.notRun()) {
            json.writeString(rule.id());
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void problem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", problem.code().toString());
    json.writeNumberField("line", problem.line());
    json.writeNumberField("column", problem.column());
    json.writeStringField("pointer", problem.pointer());
    json.writeStringField("vi", problem.text().vi());
    json.writeStringField("en", problem.text().en());
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, RuleTally.Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", row.rule());
    json.writeStringField("severity", row.severity().toString());
    json.writeNumberField("count", row.count());
    json.writeNumberField("firstLine", row.firstLine());
    json.writeEndObject();
  }
}
