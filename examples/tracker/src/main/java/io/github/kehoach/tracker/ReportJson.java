package io.github.kehoach.tracker;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Suppression;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

/** Findings as JSON, one object a file and line. */
record ReportJson(PrintWriter out) {
  void write(String file, Report report) {
    Json.printLine(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("file", file);
          fields(json, report);
          json.writeEndObject();
        });
  }

  /** The findings and what is suppressed, as fields of the object that is being written. */
  static void fields(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      finding(json, finding, "");
    }
    json.writeEndArray();
    json.writeArrayFieldStart("suppressed");
    for (Map.Entry<Finding, Suppression> entry : report.suppressed().entrySet()) {
      finding(json, entry.getKey(), entry.getValue().reason());
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Finding finding, String reason)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().toString());
    json.writeStringField("pointer", finding.place().pointer());
    json.writeStringField("subject", finding.place().subject().en());
    json.writeArrayFieldStart("arguments");
    for (String argument : finding.arguments()) {
      json.writeString(argument);
    }
    json.writeEndArray();
    if (finding.other().isPresent()) {
      json.writeStringField("other", finding.other().get().pointer());
    }
    json.writeStringField("vi", finding.text().vi());
    json.writeStringField("en", finding.text().en());
    json.writeStringField("hintVi", finding.hint().vi());
    json.writeStringField("hintEn", finding.hint().en());
    if (!reason.isEmpty()) {
      json.writeStringField("suppressedBecause", reason);
    }
    json.writeEndObject();
  }
}
