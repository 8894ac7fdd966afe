package io.github.kehoach.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class TargetTest {
  @Test
  void fifteenDigitsAreTheMost() {
    BigDecimal most = new BigDecimal("999999999999999");
    assertThat(Target.atMost(most).value()).isEqualTo(most);
    assertThat(Target.atMost(most.movePointLeft(15)).value()).hasToString("0.999999999999999");
    assertThatThrownBy(() -> Target.atMost(new BigDecimal("1234567890.123456")))
        .hasMessage(
            "Target.value must have at most 15 digits, and at most 15 places after the point, was"
                + " '1234567890.123456'");
  }

  @Test
  void zeroIsZeroWithAnyExponent() {
    assertThat(Target.exactly(new BigDecimal("0E99"))).isEqualTo(Target.exactly(BigDecimal.ZERO));
    assertThat(Target.exactly(new BigDecimal("0E-1000000")).value()).hasToString("0");
  }

  @Test
  void numbersMadeToOverwhelmAreRefused() {
    for (String text : new String[] {"1E1000000", "1E-1000000", "-1E2147483647", "1E-2147483647"}) {
      BigDecimal hostile = new BigDecimal(text);
      assertThatThrownBy(() -> Target.exactly(hostile))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("'" + hostile + "'");
    }
  }

  @Test
  void aNumberOfMillionsOfDigitsIsRefusedWithoutWritingItOut() {
    BigDecimal endless = new BigDecimal(BigInteger.ONE.shiftLeft(100_000_000));
    assertThatThrownBy(() -> Target.exactly(endless))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("was 'a number of more than 1000 digits'");
  }
}
