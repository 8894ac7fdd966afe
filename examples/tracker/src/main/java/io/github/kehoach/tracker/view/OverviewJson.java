package io.github.kehoach.tracker.view;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.clarity.Clarity;
import io.github.kehoach.rules.clarity.ClarityMatrix;
import io.github.kehoach.rules.status.AgendaReport;
import io.github.kehoach.rules.text.AgencyNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** A plan in figures, its agenda and its clarities as JSON. */
public record OverviewJson(PrintWriter out) {
  public void write(Plan plan, Figures figures, AgendaReport agenda, ClarityMatrix matrix) {
    Json.print(
        out,
        json -> {
          json.writeStartObject();
          if (plan.document().number().isPresent()) {
            json.writeStringField("number", plan.document().number().get().toString());
          }
          json.writeNumberField("sections", figures.sections());
          json.writeNumberField("tasks", figures.tasks());
          json.writeNumberField("indicators", figures.indicators());
          json.writeNumberField("reportingDuties", figures.reportingDuties());
          json.writeNumberField("doubts", figures.doubts());
          texts(json, "tasksByDeadline", figures.byDeadline());
          counts(json, "tasksByLead", figures.byLead());
          texts(json, "indicatorsByTarget", figures.byTarget());
          new AgendaJson(out, AgencyNames.in(plan)).fields(json, agenda, agenda.dueOnce(), false);
          clarities(json, matrix);
          json.writeEndObject();
        });
  }

  private static void texts(JsonGenerator json, String name, Map<Text, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Text, Integer> entry : counts.entrySet()) {
      json.writeNumberField(entry.getKey().en(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, Map<String, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void clarities(JsonGenerator json, ClarityMatrix matrix) throws IOException {
    json.writeObjectFieldStart("clarities");
    for (Clarity clarity : Clarity.FIVE) {
      json.writeObjectFieldStart(clarity.name().toLowerCase(Locale.ROOT));
      json.writeNumberField("clear", matrix.filled(clarity));
      json.writeNumberField("missing", matrix.missed(clarity));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("unclear");
    for (ClarityMatrix.Row row : matrix.rows()) {
      if (!row.missed().isEmpty()) {
        json.writeStartObject();
        json.writeStringField("task", row.number());
        json.writeStringField("pointer", row.place().pointer());
        json.writeArrayFieldStart("missing");
        for (Clarity clarity : row.missed()) {
          json.writeString(clarity.name().toLowerCase(Locale.ROOT));
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}
