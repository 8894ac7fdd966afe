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
      decimal(to -> to.refer("decimal", Numbers::decimal));

  /** How far one decimal lies from another: twice as far at most. */
  public static final Form<BigDecimal> GAP =
      decimal(
          to -> Definitions.type("number").put("minimum", 0).put("exclusiveMaximum", 2 * LIMIT));

  /** A whole number whose bounds its object knows. */
  public static final Form<Integer> WHOLE = whole(to -> Definitions.type("integer"));

  /** How many, or the how manieth from 0. */
  public static final Form<Integer> COUNT = whole(to -> to.refer("count", Numbers::count));

  private static Form<BigDecimal> decimal(Function<Definitions, ObjectNode> says) {
    return new NumberForm<>(Names.NUMBER, value -> value, (value, out) -> out.number(value), says);
  }

  private static Form<Integer> whole(Function<Definitions, ObjectNode> says) {
    return new NumberForm<>(
        Names.WHOLE_NUMBER, BigDecimal::intValueExact, (value, out) -> out.number(value), says);
  }

  private Numbers() {}

  /** Whether the digits of a number token are a number: parsers also take NaN and Infinity. */
  static boolean isFinite(String digits) {
    char last = digits.isEmpty() ? ' ' : digits.charAt(digits.length() - 1);
    return last >= '0' && last <= '9';
  }

  /** Writes a number to a generator. */
  private interface Writer<N> {
    void write(N value, Writing out) throws IOException;
  }

  private record NumberForm<N>(
      Text due,
      Function<BigDecimal, N> exact,
      Writer<N> writer,
      Function<Definitions, ObjectNode> says)
      implements Form<N> {
    @Override
    public @Nullable N read(Node node, Reading in) {
      if (node.type() != Node.Type.NUMBER) {
        in.wrongType(node, due);
        return null;
      }
      if (!isFinite(node.text())) {
        in.problem(node, ProblemCode.NOT_A_NUMBER, Names.shortened(node.text()));
        return null;
      }
      try {
        return exact.apply(new BigDecimal(node.text()));
      } catch (ArithmeticException | NumberFormatException notWholeOrFarAway) {
        in.problem(node, ProblemCode.UNREADABLE, Names.shortened(node.text()), due);
        return null;
      }
    }

    @Override
    public void write(N value, Writing out) throws IOException {
      writer.write(value, out);
    }

    @Override
    public ObjectNode schema(Definitions to) {
      return says.apply(to);
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
