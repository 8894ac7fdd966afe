package io.github.kehoach.tracker;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kehoach.rules.wording.DeadlineReading;
import java.io.IOException;

/** What a reading carries beside its value, as JSON. */
final class ReadingJson {
  private ReadingJson() {}

  static void rest(JsonGenerator json, DeadlineReading reading) throws IOException {
    json.writeArrayFieldStart("assumed");
    for (DeadlineReading.Assumption assumed : reading.assumed()) {
      json.writeStartObject();
      json.writeStringField("code", assumed.code());
      json.writeStringField("vi", assumed.text().vi());
      json.writeStringField("en", assumed.text().en());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("spans");
    for (DeadlineReading.Span span : reading.spans()) {
      json.writeStartObject();
      json.writeStringField("path", span.path());
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (DeadlineReading.Problem problem : reading.problems()) {
      json.writeStartObject();
      json.writeStringField("code", problem.code());
      json.writeNumberField("start", problem.start());
      json.writeNumberField("end", problem.end());
      json.writeStringField("vi", problem.text().vi());
      json.writeStringField("en", problem.text().en());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
