package io.github.kehoach.json.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.schema.Definitions;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers: exact decimals, and whole numbers that may also be written 1.0 or 1e0. */
public final class Numbers {
  /** Beyond it a number needs more than 15 digits. */
  private static final long LIMIT = 1_000_000_000_000_000L;

  /** Any decimal number. */
  public static final Form<BigDecimal> DECIMAL =
      new Decimal(to -> to.refer("decimal", Numbers::decimal));

  /** How far one decimal lies from another: twice as far at most. */
  public static final Form<BigDecimal> GAP =
      new Decimal(
          to -> Definitions.type("number").put("minimum", 0).put("exclusiveMaximum", 2 * LIMIT));

  /** A whole number whose bounds its object knows. */
  public static final Form<Integer> WHOLE = new Whole(to -> Definitions.type("integer"));

  /** How many, or the how manieth from 0. */
  public static final Form<Integer> COUNT = new Whole(to -> to.refer("count", Numbers::count));

  private Numbers() {}

  /** Whether the digits of a number token are a number: parsers also take NaN and Infinity. */
  static boolean isFinite(String digits) {
    char last = digits.isEmpty() ? ' ' : digits.charAt(digits.length() - 1);
    return last >= '0' && last <= '9';
  }

  private static @Nullable BigDecimal read(Node node, Reading in, Text due) {
    if (node.type() != Node.Type.NUMBER) {
      in.wrongType(node, due);
      return null;
    }
    if (!isFinite(node.text())) {
      in.problem(node, ProblemCode.NOT_A_NUMBER, Names.shortened(node.text()));
      return null;
    }
    try {
      return new BigDecimal(node.text());
    } catch (NumberFormatException farAway) { // an exponent that no int holds
      in.problem(node, ProblemCode.UNREADABLE, Names.shortened(node.text()), due);
      return null;
    }
  }

  private record Decimal(Function<Definitions, ObjectNode> schemaOf) implements Form<BigDecimal> {
    @Override
    public @Nullable BigDecimal read(Node node, Reading in) {
      return Numbers.read(node, in, Names.NUMBER);
    }

    @Override
    public void write(BigDecimal value, Writing out) throws IOException {
      out.number(value);
    }

    @Override
    public ObjectNode schema(Definitions to) {
      return schemaOf.apply(to);
    }
  }

  private record Whole(Function<Definitions, ObjectNode> schemaOf) implements Form<Integer> {
    @Override
    public @Nullable Integer read(Node node, Reading in) {
      BigDecimal value = Numbers.read(node, in, Names.WHOLE_NUMBER);
      if (value == null) {
        return null;
      }
      try {
        return value.intValueExact();
      } catch (ArithmeticException notWhole) {
        in.problem(node, ProblemCode.UNREADABLE, Names.shortened(node.text()), Names.WHOLE_NUMBER);
        return null;
      }
    }

    @Override
    public void write(Integer value, Writing out) throws IOException {
      out.number(value);
    }

    @Override
    public ObjectNode schema(Definitions to) {
      return schemaOf.apply(to);
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
