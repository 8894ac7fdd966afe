package io.github.kehoach.json.tree;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as RFC 8785 writes them: the double nearest to the number, in the shortest digits that
 * lead back to it, laid out as ECMAScript does. A number that a double would change (a whole
 * number, a fraction of more than 17 digits, one too large or too small) is beyond the RFC; it
 * keeps all its digits in the same layout, so that no two such numbers look alike. Linear in the
 * length of the number.
 */
final class EcmaNumber {
  /** As many digits as tell any double from its neighbours. */
  private static final int DOUBLE_DIGITS = 17;

  /** No double has more digits, written out. */
  private static final int MOST_DIGITS = 767;

  /** As many digits as a double never changes, far from its ends. */
  private static final int SAFE_DIGITS = 15;

  private static final int SAFE_EXPONENT = 300;

  /** Ends of the plain notation: 0.000001 and 999999999999999999999. */
  private static final int LEAST_PLAIN = -6;

  private static final int MOST_PLAIN = 21;

  private EcmaNumber() {}

  /**
   * A number as RFC 8785 writes it.
   *
   * @param json a number as JSON writes it
   */
  static String of(String json) {
    Decimal exact = Decimal.of(json);
    if (exact.digits().isEmpty()) {
      return "0";
    }
    Decimal written = exact.isSafe() ? exact : shortest(json, exact);
    return written.layout(json.charAt(0) == '-');
  }

  private static Decimal shortest(String json, Decimal exact) {
    double nearest = Math.abs(Double.parseDouble(json));
    if (exact.digits().length() > MOST_DIGITS || nearest == 0 || Double.isInfinite(nearest)) {
      return exact;
    }
    Decimal shortest = shortest(nearest);
    boolean isFraction = !exact.isWhole() && exact.digits().length() <= DOUBLE_DIGITS;
    return isFraction || shortest.equals(exact) || exact.isExactly(nearest) ? shortest : exact;
  }

  /**
   * The fewest digits that lead back to a double. The JDK's own text does not promise them before
   * version 19; Jackson's has two at least, as the JDK's.
   */
  private static Decimal shortest(double positive) {
    BigDecimal two = new BigDecimal(NumberOutput.toString(positive, true));
    BigDecimal one = two.round(new MathContext(1));
    return Decimal.of((one.doubleValue() == positive ? one : two).toString());
  }

  /**
   * A positive number 0.d₁d₂d₃… × 10ⁿ.
   *
   * @param digits d₁d₂d₃…, the first and the last not 0; empty for 0
   * @param exponent n; null if {@code int} does not hold it
   * @param far n where {@code exponent} is null
   */
  private record Decimal(String digits, @Nullable Integer exponent, BigInteger far) {
    private static final int LONGEST_EXPONENT = 9;

    static Decimal of(String json) {
      StringBuilder digits = new StringBuilder();
      int places = 0;
      boolean afterPoint = false;
      int at = json.charAt(0) == '-' ? 1 : 0;
      for (; at < json.length() && json.charAt(at) != 'e' && json.charAt(at) != 'E'; at++) {
        char c = json.charAt(at);
        if (c == '.') {
          afterPoint = true;
        } else {
          boolean leads = digits.isEmpty() && c == '0';
          if (!leads) {
            digits.append(c);
          }
          places += afterPoint ? (leads ? -1 : 0) : (leads ? 0 : 1);
        }
      }
      int end = digits.length();
      while (end > 0 && digits.charAt(end - 1) == '0') {
        end--;
      }
      digits.setLength(end);
      return of(digits.toString(), places, at < json.length() ? json.substring(at + 1) : "0");
    }

    private static Decimal of(String digits, int places, String power) {
      if (power.length() <= LONGEST_EXPONENT) {
        return new Decimal(digits, places + Integer.parseInt(power), BigInteger.ZERO);
      }
      BigInteger far =
          new BigInteger(power.startsWith("+") ? power.substring(1) : power)
              .add(BigInteger.valueOf(places));
      return far.bitLength() < Integer.SIZE
          ? new Decimal(digits, far.intValue(), BigInteger.ZERO)
          : new Decimal(digits, null, far);
    }

    boolean isSafe() {
      return exponent != null
          && digits.length() <= SAFE_DIGITS
          && Math.abs(exponent) <= SAFE_EXPONENT;
    }

    boolean isWhole() {
      return exponent != null && exponent >= digits.length();
    }

    boolean isExactly(double positive) {
      return new BigDecimal(positive).compareTo(new BigDecimal(layout(false))) == 0;
    }

    String layout(boolean negative) {
      StringBuilder text = new StringBuilder(negative ? "-" : "");
      if (exponent == null || exponent <= LEAST_PLAIN || exponent > MOST_PLAIN) {
        return text.append(scientific()).toString();
      }
      if (exponent <= 0) {
        return text.append("0.").append("0".repeat(-exponent)).append(digits).toString();
      }
      if (exponent >= digits.length()) {
        return text.append(digits).append("0".repeat(exponent - digits.length())).toString();
      }
      return text.append(digits).insert(text.length() - digits.length() + exponent, '.').toString();
    }

    private String scientific() {
      BigInteger power =
          (exponent == null ? far : BigInteger.valueOf(exponent)).subtract(BigInteger.ONE);
      String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      return digits.charAt(0) + fraction + (power.signum() < 0 ? "e" : "e+") + power;
    }
  }
}
