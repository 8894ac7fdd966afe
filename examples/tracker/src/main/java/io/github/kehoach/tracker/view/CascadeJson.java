package io.github.kehoach.tracker.view;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.rules.cascade.Carrier;
import io.github.kehoach.rules.cascade.CascadeReport;
import io.github.kehoach.rules.cascade.Link;
import io.github.kehoach.rules.cascade.TaskCoverage;
import io.github.kehoach.rules.place.TaskVisit;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a plan does with the one above it, as JSON. */
public record CascadeJson(PrintWriter out) {
  public void write(String lower, String upper, CascadeReport report) {
    new ReportJson(report.report())
        .with("lower", lower)
        .with("upper", upper)
        .with("tasks", json -> tasks(json, report.tasks()))
        .with("coordinationNotTakenUp", json -> visits(json, report.coordinated()))
        .with("withoutSource", json -> visits(json, report.withoutSource()))
        .print(out);
  }

  private static void tasks(JsonGenerator json, List<TaskCoverage> tasks) throws IOException {
    json.writeStartArray();
    for (TaskCoverage task : tasks) {
      task(json, task);
    }
    json.writeEndArray();
  }

  private static void task(JsonGenerator json, TaskCoverage task) throws IOException {
    json.writeStartObject();
    visit(json, task.upper());
    json.writeStringField("given", task.given().name().toLowerCase(Locale.ROOT));
    json.writeStringField("outcome", task.fulfilment().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("carriedOutBy");
    for (Carrier carrier : task.carriers()) {
      json.writeStartObject();
      visit(json, carrier.lower());
      score(json, carrier.link());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** An assumed link has a score, a stated one has none. */
  private static void score(JsonGenerator json, Link link) throws IOException {
    OptionalDouble score = link.score();
    json.writeStringField("link", score.isEmpty() ? "stated" : "assumed");
    if (score.isPresent()) {
      json.writeNumberField("score", Math.round(score.getAsDouble() * 100) / 100.0);
    }
  }

  private static void visits(JsonGenerator json, List<TaskVisit> tasks) throws IOException {
    json.writeStartArray();
    for (TaskVisit task : tasks) {
      json.writeStartObject();
      visit(json, task);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void visit(JsonGenerator json, TaskVisit task) throws IOException {
    json.writeStringField("pointer", task.pointer());
    json.writeStringField("subject", task.place().subject().en());
    json.writeStringField("title", task.task().title());
    if (task.deadlineText().isPresent()) {
      json.writeStringField("deadlineText", task.deadlineText().get());
    }
  }
}
