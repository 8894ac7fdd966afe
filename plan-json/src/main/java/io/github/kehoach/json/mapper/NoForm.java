package io.github.kehoach.json.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;

/** Refuses a type of the library that has no form, in place of what a mapper would guess. */
public final class NoForm {
  private NoForm() {}

  /** Refuses to write. */
  public static JsonSerializer<Object> writer(Class<?> type, String why) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(Object value, JsonGenerator to, SerializerProvider provider)
          throws JsonMappingException {
        provider.reportBadDefinition(type, why);
      }
    };
  }

  /** Refuses to read. */
  public static JsonDeserializer<Object> reader(Class<?> type, String why) {
    return new JsonDeserializer<>() {
      @Override
      public Object deserialize(JsonParser parser, DeserializationContext context)
          throws JsonMappingException {
        return context.reportBadDefinition(type, why);
      }
    };
  }
}
