package io.github.kehoach.json.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Refuses a type of the library that has no form, in place of what a mapper would guess. */
final class Jackson3NoForm {
  private Jackson3NoForm() {}

  /** Refuses to write. */
  static ValueSerializer<Object> writer(Class<?> type, String why) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(Object value, JsonGenerator to, SerializationContext context) {
        context.reportBadDefinition(type, why);
      }
    };
  }

  /** Refuses to read. */
  static ValueDeserializer<Object> reader(Class<?> type, String why) {
    return new ValueDeserializer<>() {
      @Override
      public Object deserialize(JsonParser parser, DeserializationContext context) {
        return context.reportBadDefinition(type, why);
      }
    };
  }
}
