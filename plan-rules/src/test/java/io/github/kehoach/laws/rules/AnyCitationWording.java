package io.github.kehoach.laws.rules;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.AnyDocument;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.NumberParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Generators of citations as plans print them, and of texts that only look like citations. */
public final class AnyCitationWording {
  private static final List<String> TYPES =
      List.of("", "Nghị quyết ", "Kế hoạch ", "Công văn ", "Chương trình hành động ", "văn bản ");

  private static final List<String> ISSUERS =
      List.of("", " của Chính phủ", " của UBND tỉnh Hải Dương", " của Tỉnh ủy", " của Sở Nội vụ");

  private static final List<String> PIECES =
      List.of(
          "57-NQ/TW",
          "726/KH-UBND",
          "113-",
          "CTr/TU",
          "/KH-SNV",
          "30/2020/NĐ-CP",
          "số",
          "Số:",
          "ngày",
          "tháng",
          "năm",
          "20/02/2025",
          "31/02/2025",
          "20",
          "02",
          "2025",
          "/",
          "-",
          ",",
          "(",
          ")",
          "và",
          "của",
          "Chính phủ",
          "về",
          "việc",
          "Nghị quyết",
          "Kế hoạch",
          ".",
          ";",
          "\n",
          "Sở Tài chính",
          "5G/4G",
          "24/7",
          "UBND",
          "tỉnh",
          "//",
          "…");

  private AnyCitationWording() {}

  /** Any citation: with or without type, serial, date and issuer. */
  public static Arbitrary<PrintedCitation> printed() {
    return Combinators.combine(
            Arbitraries.of(TYPES),
            AnyDocument.parts(),
            Composed.frequencyOf(Tuple.of(2, dates()), Tuple.of(1, noDate())),
            Arbitraries.of(ISSUERS))
        .as(AnyCitationWording::printed);
  }

  /** Up to four citations in one sentence, joined as lists and sentences join them. */
  public static Arbitrary<Tuple2<List<PrintedCitation>, String>> sentences() {
    Arbitrary<String> joints =
        Arbitraries.of(" và ", ", ", "; ", ",\n", " thực hiện ", " về triển khai ");
    return Combinators.combine(
            printed().list().ofMaxSize(4),
            joints.list().ofSize(4),
            Arbitraries.of("", "Căn cứ ", "Thực hiện "),
            Arbitraries.of("", ".", " như sau:", " trong quý II/2025"))
        .as(
            (citations, between, before, after) -> {
              StringBuilder text = new StringBuilder(before);
              for (int i = 0; i < citations.size(); i++) {
                text.append(i == 0 ? "" : between.get(i)).append(citations.get(i).text());
              }
              return Tuple.of(citations, text.append(after).toString());
            });
  }

  /** A number, then words that no date of the document follows, then a date. */
  public static Arbitrary<PrintedCitation> withStrangeDate() {
    Arbitrary<String> words =
        Arbitraries.of(
            " của Chính phủ",
            " của UBND tỉnh,",
            " hoàn thành trước",
            ", báo cáo trước",
            " tại hội nghị",
            " có hiệu lực từ",
            " và các văn bản");
    return Combinators.combine(numbers(), words, days())
        .as(
            (number, between, date) ->
                new PrintedCitation(
                    "số " + number + between + date.get1(), number, Optional.empty()));
  }

  /** Any text put together from the words and signs of citations. */
  public static Arbitrary<String> text() {
    Arbitrary<String> pieces =
        Combinators.combine(
                Arbitraries.of(PIECES).list().ofMaxSize(14), Arbitraries.of(" ", "", "\n"))
            .as((some, between) -> String.join(between, some));
    return Composed.frequencyOf(
        Tuple.of(4, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
  }

  private static PrintedCitation printed(
      String type, NumberParts parts, Tuple2<String, Optional<CalendarPeriod>> date, String by) {
    boolean announced = parts.serial().isEmpty() || !type.isEmpty();
    String text = type + (announced ? "số " : "") + parts.text() + date.get1() + by;
    return new PrintedCitation(text, parts.text(), date.get2());
  }

  private static Arbitrary<String> numbers() {
    return AnyDocument.parts().map(NumberParts::text);
  }

  private static Arbitrary<Tuple2<String, Optional<CalendarPeriod>>> noDate() {
    return Arbitraries.just(Tuple.of("", Optional.empty()));
  }

  private static Arbitrary<Tuple2<String, Optional<CalendarPeriod>>> dates() {
    Arbitrary<Tuple2<String, Optional<CalendarPeriod>>> bracketed =
        days().map(date -> Tuple.of(" (" + date.get1().strip() + ")", date.get2()));
    Arbitrary<Tuple2<String, Optional<CalendarPeriod>>> behindComma =
        days().map(date -> Tuple.of("," + date.get1(), date.get2()));
    return Composed.oneOf(days(), bracketed, behindComma, months());
  }

  private static Arbitrary<Tuple2<String, Optional<CalendarPeriod>>> days() {
    Arbitrary<String> shapes =
        Arbitraries.of(
            " ngày %02d/%02d/%d",
            " ngày %d/%d/%d",
            " ngày %02d tháng %02d năm %d",
            " ngày %d.%d.%d",
            " ngày %d-%d-%d",
            " ngày %d tháng %d/%d");
    return Combinators.combine(shapes, aDay())
        .as(
            (shape, day) ->
                Tuple.of(
                    shape.formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                    Optional.of(CalendarPeriod.day(day))));
  }

  private static Arbitrary<Tuple2<String, Optional<CalendarPeriod>>> months() {
    return Combinators.combine(Arbitraries.of(" ngày   tháng %02d năm %d", " tháng %d/%d"), aDay())
        .as(
            (shape, day) ->
                Tuple.of(
                    shape.formatted(day.getMonthValue(), day.getYear()),
                    Optional.of(CalendarPeriod.month(day.getYear(), day.getMonthValue()))));
  }

  private static Arbitrary<LocalDate> aDay() {
    return Arbitraries.integers()
        .between(-20_000, 10_000)
        .map(days -> LocalDate.of(2025, 2, 20).plusDays(days));
  }
}
