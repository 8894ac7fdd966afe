package io.github.kehoach.json.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.ReadResult;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The canonical form; the samples of RFC 8785 by their sections. */
class CanonicalTest {
  private static final JsonFormat<Plan> PLANS = JsonFormat.plans();

  private static String canonical(String json) {
    ReadResult<Plan> result = PLANS.check(json);
    return new String(PLANS.with(result.unknown()).canonical(result.orThrow()), UTF_8);
  }

  private static String inPlan(String fields) {
    return "{\"format\":\"kehoach/1\",\"plan\":{" + fields + "}}";
  }

  @Test
  void fieldsStandInTheOrderOfTheirNamesWithoutSpaces() {
    assertThat(
            canonical(
                inPlan("\"sections\":[{\"title\":\"A\",\"number\":\"I\"}], \"ghiChu\" : 1.50")))
        .isEqualTo(inPlan("\"ghiChu\":1.5,\"sections\":[{\"number\":\"I\",\"title\":\"A\"}]"));
  }

  @Test
  void theMinorVersionIsNoPartOfIt() {
    String newer = "{\"format\":\"kehoach/1.3\",\"plan\":{\"x\":1},\"z\":2}";
    assertThat(canonical(newer)).isEqualTo(newer.replace("1.3", "1"));
  }

  @Test
  void whatStandsBesideThePlanIsPartOfItOnlyIfGiven() {
    ReadResult<Plan> result = PLANS.check("{\"format\":\"kehoach/1\",\"plan\":{},\"z\":2}");
    assertThat(PLANS.canonical(result.orThrow()))
        .asString(UTF_8)
        .isEqualTo("{\"format\":\"kehoach/1\",\"plan\":{}}");
    assertThat(PLANS.with(result.unknown()).canonical(result.orThrow()))
        .asString(UTF_8)
        .isEqualTo("{\"format\":\"kehoach/1\",\"plan\":{},\"z\":2}");
  }

  @Test
  void textsAndNamesAreComposed() {
    String composed = inPlan("\"màu\":\"đỏ\",\"sections\":[{\"title\":\"Nhiệm vụ\"}]");
    assertThat(canonical(Normalizer.normalize(composed, Normalizer.Form.NFD))).isEqualTo(composed);
  }

  @Test
  void twoNamesThatWouldBecomeOneStayAsTheyAre() {
    String two = inPlan("\"ma\u0300u\":\"a\u0300\",\"m\u00e0u\":2");
    assertThat(canonical(two)).isEqualTo(inPlan("\"ma\u0300u\":\"\u00e0\",\"m\u00e0u\":2"));
  }

  @Test
  void aTowerOfMarksIsLeftAsItIs() {
    String tower = "a" + "\u0301\u0323".repeat(15);
    assertThat(Canonical.composed(tower))
        .isEqualTo("\u1ea1" + "\u0323".repeat(14) + "\u0301".repeat(15));
    assertThat(Canonical.composed(tower + "\u0301")).isEqualTo(tower + "\u0301");
    assertThat(Canonical.composed("a\u0301 ".repeat(1000))).isEqualTo("\u00e1 ".repeat(1000));
    assertThat(Canonical.composed("\u0301\u0323".repeat(500_000))).hasSize(1_000_000);
  }

  @Test
  void rfc8785Section3Point2Point2() {
    String sample =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50,
                      2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }""";
    assertThat(Canonical.of(sample))
        .isEqualTo(
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void rfc8785Section3Point2Point3() {
    String sample =
        """
        {
          "\\u20ac": "Euro Sign",
          "\\r": "Carriage Return",
          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
          "1": "One",
          "\\ud83d\\ude00": "Emoji: Grinning Face",
          "\\u0080": "Control",
          "\\u00f6": "Latin Small Letter O With Diaeresis"
        }""";
    // U+FB33 has a composed form of two characters, which sorts between U+00F6 and U+20AC.
    assertThat(Canonical.of(sample))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                + "\"\u05d3\u05bc\":\"Hebrew Letter Dalet With Dagesh\","
                + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\"}");
  }

  @Test
  void namesSortByUtf16Units() {
    assertThat(Canonical.of("{\"\uff5e\":1,\"\ud83d\ude00\":2,\"z\":3}"))
        .isEqualTo("{\"z\":3,\"\ud83d\ude00\":2,\"\uff5e\":1}");
  }

  /** Appendix B: the double in hexadecimal and its text. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000,0",
    "8000000000000000,0",
    "0000000000000001,5e-324",
    "8000000000000001,-5e-324",
    "7fefffffffffffff,1.7976931348623157e+308",
    "ffefffffffffffff,-1.7976931348623157e+308",
    "4340000000000000,9007199254740992",
    "c340000000000000,-9007199254740992",
    "4430000000000000,295147905179352830000",
    "44b52d02c7e14af5,9.999999999999997e+22",
    "44b52d02c7e14af6,1e+23",
    "44b52d02c7e14af7,1.0000000000000001e+23",
    "444b1ae4d6e2ef4e,999999999999999700000",
    "444b1ae4d6e2ef4f,999999999999999900000",
    "444b1ae4d6e2ef50,1e+21",
    "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d,0.000001",
    "41b3de4355555553,333333333.3333332",
    "41b3de4355555554,333333333.33333325",
    "41b3de4355555555,333333333.3333333",
    "41b3de4355555556,333333333.3333334",
    "41b3de4355555557,333333333.33333343",
    "becbf647612f3696,-0.0000033333333333333333",
    "43143ff3c1cb0959,1424953923781206.2"
  })
  void rfc8785AppendixB(String bits, String text) {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    String exact = new BigDecimal(number).toString();
    assertThat(EcmaNumber.of(exact)).isEqualTo(text);
    assertThat(EcmaNumber.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0,0",
    "0e5,0",
    "-0.000,0",
    "0e999999999999,0",
    "1.0,1",
    "100,100",
    "1e2,100",
    "1E+2,100",
    "0.1e1,1",
    "00.5,0.5",
    "1.50,1.5",
    "-12.5e-1,-1.25",
    "1e20,100000000000000000000",
    "1e21,1e+21",
    "123e19,1.23e+21",
    "0.000001,0.000001",
    "0.0000001,1e-7",
    "123e-9,1.23e-7",
    "2e23,2e+23",
    "999999999999999,999999999999999",
    "0.30000000000000004,0.30000000000000004",
    "9007199254740993,9007199254740993",
    "9007199254740992,9007199254740992",
    "12345678901234567890,12345678901234567890",
    "295147905179352825856,295147905179352830000",
    "-12345678901234567890.50,-12345678901234567890.5",
    "123456789012345678901234,1.23456789012345678901234e+23",
    "1e400,1e+400",
    "-1e-400,-1e-400",
    "1.5e9999999999,1.5e+9999999999",
    "1e-99999999999999999999,1e-99999999999999999999",
    "5.684341886080801486968994140625e-14,5.684341886080802e-14",
    "5.684341886080802e-14,5.684341886080802e-14",
    "5.6843418860808015e-14,5.684341886080802e-14"
  })
  void numbersAreNormalisedAndThoseBeyondTheRfcKeepTheirDigits(String json, String text) {
    assertThat(EcmaNumber.of(json)).isEqualTo(text);
  }

  @Test
  void aNumberOfAMillionDigitsCostsNoMoreThanItsLength() {
    String digits = "9".repeat(1_000_000);
    assertThat(EcmaNumber.of(digits)).hasSize(1_000_000 + 1 + "e+999999".length());
    assertThat(EcmaNumber.of("0." + "0".repeat(1_000_000) + "1")).isEqualTo("1e-1000001");
  }
}
