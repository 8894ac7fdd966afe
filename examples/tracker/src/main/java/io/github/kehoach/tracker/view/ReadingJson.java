package io.github.kehoach.tracker.view;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import java.io.IOException;
import java.util.List;

/** What a reading carries beside its value, as JSON. */
public final class ReadingJson {
  private ReadingJson() {}

  public static void rest(JsonGenerator json, DeadlineReading reading) throws IOException {
    remarks(json, "assumed", reading.assumed());
    json.writeArrayFieldStart("spans");
    for (DeadlineReading.Span span : reading.spans()) {
      json.writeStartObject();
      json.writeStringField("path", span.path());
      span(json, span.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    remarks(json, "problems", reading.problems());
  }

  public static void remarks(JsonGenerator json, String name, List<Remark> remarks)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Remark remark : remarks) {
      json.writeStartObject();
      json.writeStringField("code", remark.code());
      span(json, remark.span());
      json.writeStringField("vi", remark.text().vi());
      json.writeStringField("en", remark.text().en());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public static void span(JsonGenerator json, TextSpan span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }
}
