package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers: exact decimals, and whole numbers that may also be written 1.0 or 1e0. */
final class Numbers {
  /** Beyond it a number needs more than 15 digits. */
  private static final long LIMIT = 1_000_000_000_000_000L;

  static final Form<BigDecimal> DECIMAL = new Decimal(to -> to.refer("decimal", Numbers::decimal));

  /** How far one decimal lies from another: twice as far at most. */
  static final Form<BigDecimal> GAP =
      new Decimal(
          to -> Definitions.type("number").put("minimum", 0).put("exclusiveMaximum", 2 * LIMIT));

  /** A whole number whose bounds its object knows. */
  static final Form<Integer> WHOLE = new Whole(to -> Definitions.type("integer"));

  /** How many, or the how manieth from 0. */
  static final Form<Integer> COUNT = new Whole(to -> to.refer("count", Numbers::count));

  private Numbers() {}

  private record Decimal(Function<Definitions, ObjectNode> schema) implements Form<BigDecimal> {
    @Override
    public @Nullable BigDecimal read(JsonIn in) throws IOException {
      return in.decimal(Says.NUMBER);
    }

    @Override
    public ObjectNode schema(Definitions to) {
      return schema.apply(to);
    }

    @Override
    public void write(BigDecimal value, JsonOut out) throws IOException {
      out.number(value);
    }
  }

  private record Whole(Function<Definitions, ObjectNode> schema) implements Form<Integer> {
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
      return schema.apply(to);
    }

    @Override
    public void write(Integer value, JsonOut out) throws IOException {
      out.number(value);
    }
  }

  private static ObjectNode count() {
    return Definitions.type("integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
  }

  private static ObjectNode decimal() {
    return Definitions.type("number")
        .put("exclusiveMinimum", -LIMIT)
        .put("exclusiveMaximum", LIMIT);
  }
}
