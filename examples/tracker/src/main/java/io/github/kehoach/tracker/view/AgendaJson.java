package io.github.kehoach.tracker.view;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.status.AgendaReport;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.rules.text.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** An agenda as JSON. */
public record AgendaJson(PrintWriter out, AgencyNames names) {
  public void write(AgendaReport agenda, DayRange range, boolean why) {
    Json.print(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("from", range.firstInclusive().toString());
          json.writeStringField("to", range.lastInclusive().toString());
          fields(json, agenda, agenda.due(), why);
          json.writeEndObject();
        });
  }

  public void fields(
      JsonGenerator json, AgendaReport agenda, List<AgendaReport.Due> due, boolean why)
      throws IOException {
    json.writeArrayFieldStart("due");
    for (AgendaReport.Due entry : due) {
      json.writeStartObject();
      json.writeStringField("day", entry.occurrence().day().toString());
      item(json, entry.item(), entry.occurrence().part());
      json.writeStringField("cycle", entry.occurrence().cycle().toString());
      json.writeBooleanField("recurring", entry.isRecurring());
      if (why) {
        reason(json, entry.reason());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    undated(json, "standing", agenda.standing());
    undated(json, "open", agenda.open());
    undated(json, "onDemand", agenda.onDemand());
    undated(json, "awaited", agenda.awaited());
    undated(json, "released", agenda.released());
    undated(json, "undated", agenda.undated());
    undated(json, "unread", agenda.unread());
  }

  private static void reason(JsonGenerator json, Reason reason) throws IOException {
    json.writeObjectFieldStart("why");
    json.writeStringField("vi", reason.text().vi());
    json.writeStringField("en", reason.text().en());
    json.writeArrayFieldStart("because");
    for (Reason below : reason.because()) {
      json.writeStartObject();
      json.writeStringField("vi", below.text().vi());
      json.writeStringField("en", below.text().en());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private <T> void undated(JsonGenerator json, String name, List<AgendaReport.Undated<T>> entries)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (AgendaReport.Undated<T> entry : entries) {
      json.writeStartObject();
      item(json, entry.item(), entry.part());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void item(JsonGenerator json, AgendaReport.Item item, SimplePart part)
      throws IOException {
    if (item.number().isPresent()) {
      json.writeStringField("task", item.number().get());
    }
    json.writeStringField("pointer", item.pointer());
    json.writeStringField("title", item.title());
    json.writeStringField("lead", names.of(item.leads()));
    if (part.scope().isPresent()) {
      json.writeStringField("scope", part.scope().get());
    }
  }
}
