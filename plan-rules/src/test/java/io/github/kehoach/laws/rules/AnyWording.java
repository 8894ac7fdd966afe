package io.github.kehoach.laws.rules;

import io.github.kehoach.laws.core.Composed;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of texts as plans print them beside a task, and of texts that no plan would print. */
public final class AnyWording {
  private AnyWording() {}

  /** A deadline that carries its own year or recurrence, such as "trước ngày 15/12 hằng năm". */
  public static Arbitrary<String> complete() {
    return Composed.frequencyOf(
        Tuple.of(3, dated()),
        Tuple.of(2, recurring()),
        Tuple.of(1, Arbitraries.of("thường xuyên", "hằng quý", "hằng năm", "hằng tháng")));
  }

  /** A date with its year, after the words that plans put before it. */
  public static Arbitrary<String> dated() {
    Arbitrary<String> edges =
        Arbitraries.of(
            "", "trước ", "chậm nhất ", "đến hết ", "hoàn thành trước ", "không muộn hơn ");
    return Combinators.combine(edges, period()).as((edge, period) -> edge + period);
  }

  private static Arbitrary<String> period() {
    Arbitrary<Integer> years = Arbitraries.integers().between(2020, 2035).shrinkTowards(2025);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
    return Composed.oneOf(
        Combinators.combine(days, months, years).as((d, m, y) -> "ngày " + d + "/" + m + "/" + y),
        Combinators.combine(days, months, years)
            .as((d, m, y) -> "ngày " + d + " tháng " + m + " năm " + y),
        Combinators.combine(months, years).as((m, y) -> "tháng " + m + "/" + y),
        Combinators.combine(months, years).as((m, y) -> "tháng " + m + " năm " + y),
        Combinators.combine(Arbitraries.of("I", "II", "III", "IV"), years)
            .as((q, y) -> "quý " + q + "/" + y),
        years.map(y -> "năm " + y));
  }

  /** A rule with its cycle. */
  public static Arbitrary<String> recurring() {
    Arbitrary<String> edges = Arbitraries.of("", "trước ", "vào ", "chậm nhất ");
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
    Arbitrary<String> places =
        Composed.oneOf(
            days.map(d -> "ngày " + d + " hằng tháng"),
            days.map(d -> "ngày " + d + " của tháng tiếp theo"),
            days.map(d -> "ngày " + d + " tháng cuối quý"),
            Combinators.combine(days, months)
                .as((d, m) -> "ngày " + d + " tháng " + m + " hằng năm"),
            Combinators.combine(days, months).as((d, m) -> "ngày " + d + "/" + m + " năm sau"),
            months.map(m -> "tháng " + m + " hằng năm"),
            Arbitraries.of("I", "II", "III", "IV").map(q -> "quý " + q + " hằng năm"));
    return Combinators.combine(edges, places).as((edge, place) -> edge + place);
  }

  /** Texts without a year of their own, lags and mixed ones too: whatever has numbers in it. */
  public static Arbitrary<String> numbered() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 40);
    Arbitrary<String> lags =
        Combinators.combine(
                Arbitraries.of("trong thời hạn ", "không quá ", "chậm nhất ", "sau "),
                numbers,
                Arbitraries.of(" ngày", " ngày làm việc", " tháng"),
                Arbitraries.of(" kể từ ngày nhận đủ hồ sơ", " sau khi ban hành", ""))
            .as((head, n, unit, tail) -> head + n + unit + tail);
    Arbitrary<String> yearless =
        Combinators.combine(
                Arbitraries.of("", "trước ngày ", "giữa ", "đầu ", "cuối ", "từ ngày 1 đến ngày "),
                numbers,
                Arbitraries.of("/", " tháng ", "-", " - ", "."),
                numbers)
            .as((head, n, sign, m) -> head + n + sign + m);
    return Composed.oneOf(complete(), lags, yearless, soup());
  }

  /** Words of deadlines in any order, with numbers and signs: what a broken document looks like. */
  public static Arbitrary<String> soup() {
    List<String> words =
        List.of(
            "ngày",
            "tháng",
            "năm",
            "quý",
            "hằng",
            "hằng năm",
            "trước",
            "sau",
            "đến",
            "từ",
            "kể từ",
            "chậm nhất",
            "trong thời hạn",
            "15",
            "2025",
            "31/6",
            "6 tháng",
            "II",
            "(",
            ")",
            "/",
            "-",
            ";",
            ",",
            ".",
            ":",
            "và",
            "hoặc",
            "khi",
            "sau khi",
            "thường xuyên",
            "định kỳ",
            "đột xuất",
            "đối với",
            "báo cáo",
            "theo",
            "ban hành",
            "của",
            "cuối",
            "đầu",
            "giữa",
            "không",
            "một",
            "lần",
            "mười lăm (15)",
            "thứ sáu",
            "16 giờ",
            "các năm tiếp theo",
            "tầm nhìn",
            "tuần",
            "tiếp theo",
            "UBND tỉnh",
            "hoàn thành",
            "mười",
            "mươi",
            "trăm",
            "lăm",
            "thứ");
    return Arbitraries.of(words).list().ofMaxSize(14).map(list -> String.join(" ", list));
  }

  /** Any characters, Vietnamese words among them; surrogates and controls too. */
  public static Arbitrary<String> hostile() {
    Arbitrary<String> junk =
        Arbitraries.strings()
            .withChars(
                "0123456789/-.,;:()[] \t\n\u0300\u0301\u0323\u031B\u200B\uFEFF\u00D0đĐăâ\uD83D\uDE00\u0000“”'\"%≥٣")
            .ofMaxLength(30);
    return Composed.oneOf(
        soup(),
        junk,
        Arbitraries.strings().ofMaxLength(20),
        Combinators.combine(soup(), junk, soup()).as((a, b, c) -> a + b + c));
  }

  /** Pieces that, repeated, tempt a reader to look at everything again and again. */
  public static Arbitrary<String> tempting() {
    return soup()
        .filter(text -> !text.isBlank())
        .map(
            text ->
                text.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining())
                    + " ");
  }
}
