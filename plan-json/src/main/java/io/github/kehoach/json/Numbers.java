package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers: exact decimals, and whole numbers that may also be written 1.0 or 1e0. */
final class Numbers {
  /** Beyond it a number needs more than 15 digits. */
  private static final long LIMIT = 1_000_000_000_000_000L;

  static final Form<BigDecimal> DECIMAL =
      new Form<>() {
        @Override
        public @Nullable BigDecimal read(JsonIn in) throws IOException {
          return in.decimal(Says.NUMBER);
        }

        @Override
        public ObjectNode schema(Definitions to) {
          return to.refer("decimal", Numbers::decimal);
        }

        @Override
        public void write(BigDecimal value, JsonOut out) throws IOException {
          out.number(value);
        }
      };

  static final Form<Integer> WHOLE =
      new Form<>() {
        @Override
        public @Nullable Integer read(JsonIn in) throws IOException {
          BigDecimal value = in.decimal(Says.WHOLE_NUMBER);
          if (value == null) {
            return null;
          }
          try {
            return value.intValueExact();
          } catch (ArithmeticException notWhole) {
            in.unreadable(Says.WHOLE_NUMBER);
            return null;
          }
        }

        @Override
        public ObjectNode schema(Definitions to) {
          return Definitions.type("integer");
        }

        @Override
        public void write(Integer value, JsonOut out) throws IOException {
          out.number(value);
        }
      };

  private Numbers() {}

  private static ObjectNode decimal() {
    return Definitions.type("number")
        .put("exclusiveMinimum", -LIMIT)
        .put("exclusiveMaximum", LIMIT);
  }
}
