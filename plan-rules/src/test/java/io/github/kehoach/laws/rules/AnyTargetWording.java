package io.github.kehoach.laws.rules;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.laws.core.Composed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of targets as plans print them, and of texts that only look like targets. */
public final class AnyTargetWording {
  private static final Map<String, Function<BigDecimal, Target>> BEFORE =
      Map.ofEntries(
          Map.entry("", Target::exactly),
          Map.entry("= ", Target::exactly),
          Map.entry("≥ ", Target::atLeast),
          Map.entry("≧", Target::atLeast),
          Map.entry("=>", Target::atLeast),
          Map.entry(">= ", Target::atLeast),
          Map.entry("ít nhất ", Target::atLeast),
          Map.entry("tối thiểu ", Target::atLeast),
          Map.entry("không dưới ", Target::atLeast),
          Map.entry("không thấp hơn ", Target::atLeast),
          Map.entry("> ", Target::moreThan),
          Map.entry("trên ", Target::moreThan),
          Map.entry("hơn ", Target::moreThan),
          Map.entry("≤ ", Target::atMost),
          Map.entry("<=", Target::atMost),
          Map.entry("không quá ", Target::atMost),
          Map.entry("tối đa ", Target::atMost),
          Map.entry("<", Target::lessThan),
          Map.entry("dưới ", Target::lessThan),
          Map.entry("nhỏ hơn ", Target::lessThan));

  private static final List<String> LEADS =
      List.of("", "đạt ", "phấn đấu đạt ", "sẽ đạt ", "chiếm ", "ở mức ");

  private static final List<String> UNITS =
      List.of("", "%", "% GRDP", " người/vạn dân", " tổ chức", " phần trăm");

  private static final List<String> PIECES =
      List.of(
          "5",
          "12",
          "80",
          "0,8",
          "1.000",
          "1,000",
          "2030",
          "05",
          "từ",
          "đến",
          "trên",
          "dưới",
          "ít nhất",
          "không quá",
          "trở lên",
          "%",
          "≥",
          "=",
          ">",
          "-",
          "–",
          ",",
          "(",
          ")",
          "nhóm",
          "top",
          "tỉnh",
          "dẫn đầu",
          "cả nước",
          "năm",
          "và",
          "xã",
          "tăng",
          "không",
          "hạng",
          "5G",
          "một",
          "mười",
          "tiên tiến",
          "/",
          "+",
          "\n",
          "vào năm",
          "khoảng");

  private AnyTargetWording() {}

  /** Any usual wording of a comparison, a range or a rank, with what it means. */
  public static Arbitrary<PrintedTarget> printed() {
    return Composed.frequencyOf(
        Tuple.of(4, compared()), Tuple.of(2, bounded()), Tuple.of(2, range()), Tuple.of(1, rank()));
  }

  /** Any text put together from the words and signs of targets; most mean nothing. */
  public static Arbitrary<String> pieces() {
    return Combinators.combine(
            Arbitraries.of(PIECES).list().ofMaxSize(10), Arbitraries.of(" ", "", "  "))
        .as((pieces, between) -> String.join(between, pieces));
  }

  /** Any text at all: pieces, and strings of any characters. */
  public static Arbitrary<String> text() {
    return Composed.frequencyOf(
        Tuple.of(4, pieces()), Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
  }

  /** Any value from 0 to 10000 with at most two places, as plans print them. */
  public static Arbitrary<BigDecimal> value() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 10_000), Arbitraries.integers().between(0, 2))
        .as((digits, places) -> BigDecimal.valueOf(digits, places).stripTrailingZeros());
  }

  private static Arbitrary<PrintedTarget> compared() {
    Arbitrary<String> words = Arbitraries.of(BEFORE.keySet().stream().sorted().toList());
    return Combinators.combine(leads(), words, value(), units())
        .as(
            (lead, word, value, unit) ->
                new PrintedTarget(
                    lead + word + figures(value) + unit, BEFORE.get(word).apply(value)));
  }

  private static Arbitrary<PrintedTarget> bounded() {
    return Combinators.combine(
            leads(),
            Arbitraries.of("từ ", "", "tối thiểu "),
            value(),
            units(),
            Arbitraries.of(true, false))
        .filter((lead, from, value, unit, up) -> up || !from.startsWith("tối"))
        .as(
            (lead, from, value, unit, up) ->
                new PrintedTarget(
                    lead + from + figures(value) + unit + (up ? " trở lên" : " trở xuống"),
                    up ? Target.atLeast(value) : Target.atMost(value)));
  }

  private static Arbitrary<PrintedTarget> range() {
    Arbitrary<String> shapes =
        Arbitraries.of(
            "%s - %s%s", "%s-%s%s", "%s–%s%s", "từ %s đến %s%s", "%s đến %s%s", "từ %s - %s%s");
    return Combinators.combine(leads(), shapes, value(), value(), units())
        .filter((lead, shape, low, high, unit) -> low.compareTo(high) != 0)
        .as(
            (lead, shape, one, other, unit) ->
                new PrintedTarget(
                    lead + shape.formatted(figures(one.min(other)), figures(one.max(other)), unit),
                    Target.between(one.min(other), one.max(other))));
  }

  private static Arbitrary<PrintedTarget> rank() {
    Arbitrary<String> shapes =
        Arbitraries.of(
            "Nhóm %d tỉnh dẫn đầu cả nước",
            "thuộc nhóm %d địa phương đứng đầu",
            "Xếp hạng ở nhóm %d tỉnh, thành",
            "top %d",
            "Nhóm %d dẫn đầu");
    return Combinators.combine(shapes, Arbitraries.integers().between(1, 63))
        .as((shape, rank) -> new PrintedTarget(shape.formatted(rank), Target.rankWithin(rank)));
  }

  private static String figures(BigDecimal value) {
    return value.toPlainString().replace('.', ',');
  }

  private static Arbitrary<String> leads() {
    return Arbitraries.of(LEADS);
  }

  private static Arbitrary<String> units() {
    return Arbitraries.of(UNITS);
  }
}
