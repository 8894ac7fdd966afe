package io.github.kehoach.json.form;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers: exact decimals, and whole numbers that may also be written 1.0 or 1e0. */
public final class Numbers {
  /** Any decimal number. */
  public static final Form<BigDecimal> DECIMAL = decimal();

  /** How far one decimal lies from another. */
  public static final Form<BigDecimal> GAP = decimal();

  /** A whole number whose bounds its object knows. */
  public static final Form<Integer> WHOLE = whole();

  /** How many, or the how manieth from 0. */
  public static final Form<Integer> COUNT = whole();

  private static Form<BigDecimal> decimal() {
    return new NumberForm<>(
        Names.NUMBER, Names.NUMBER, value -> value, (value, out) -> out.number(value));
  }

  private static Form<Integer> whole() {
    return new NumberForm<>(
        Names.WHOLE_NUMBER,
        Names.SHORT_WHOLE_NUMBER,
        BigDecimal::intValueExact,
        (value, out) -> out.number(value));
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
      Text due, Text readable, Function<BigDecimal, N> exact, Writer<N> writer) implements Form<N> {
    @Override
    public @Nullable N read(Node node, Parsing in) {
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
        in.problem(node, ProblemCode.UNREADABLE, Names.shortened(node.text()), readable);
        return null;
      }
    }

    @Override
    public void write(N value, Writing out) throws IOException {
      writer.write(value, out);
    }
  }
}
