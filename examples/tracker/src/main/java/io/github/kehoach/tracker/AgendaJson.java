package io.github.kehoach.tracker;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.schedule.Part;
import io.github.kehoach.rules.text.Reason;
import io.github.kehoach.tracker.view.Agenda;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** An agenda as JSON. */
record AgendaJson(PrintWriter out) {
  void write(Agenda agenda, DayRange range, boolean why) {
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

  static void fields(JsonGenerator json, Agenda agenda, List<Agenda.Due> due, boolean why)
      throws IOException {
    json.writeArrayFieldStart("due");
    for (Agenda.Due entry : due) {
      json.writeStartObject();
      json.writeStringField("day", entry.occurrence().day().toString());
      item(json, entry.item(), entry.occurrence().part());
      json.writeStringField("cycle", entry.occurrence().cycle().toString());
      json.writeBooleanField("recurring", entry.isRecurring());
      if (why) {
        reason(json, entry.schedule().reasonOf(entry.occurrence()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    undated(json, "standing", agenda.standing());
    undated(json, "open", agenda.open());
    undated(json, "onDemand", agenda.onDemand());
    undated(json, "awaited", agenda.awaited());
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

  private static <T> void undated(JsonGenerator json, String name, List<Agenda.Undated<T>> entries)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Agenda.Undated<T> entry : entries) {
      json.writeStartObject();
      item(json, entry.item(), entry.part());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void item(JsonGenerator json, Agenda.Item item, Part part) throws IOException {
    if (!item.number().isEmpty()) {
      json.writeStringField("task", item.number());
    }
    json.writeStringField("title", item.title());
    json.writeStringField("lead", item.lead());
    if (part.scope().isPresent()) {
      json.writeStringField("scope", part.scope().get());
    }
  }
}
