package io.github.kehoach.guide.spec;

import static io.github.kehoach.guide.spec.SpecCases.PROVINCE;
import static io.github.kehoach.guide.spec.SpecCases.json;
import static io.github.kehoach.guide.spec.SpecCases.read;
import static io.github.kehoach.guide.spec.SpecCases.refusal;
import static io.github.kehoach.guide.spec.SpecCases.task;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.status.Attainment;
import io.github.kehoach.rules.wording.agency.AgencyWording;
import io.github.kehoach.rules.wording.citation.CitationWording;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of reading: deadlines, citations, numbers, agencies, targets. */
final class WordCases {
  private static final AgencyDirectory AGENCIES = AgencyDirectory.of(PROVINCE.agencies());

  private WordCases() {}

  static void in(SpecCases.Book book) {
    deadlines(book);
    documents(book);
    numbers(book);
    agencies(book);
    targets(book);
  }

  private static void deadlines(SpecCases.Book book) {
    book.add(
        "deadline-wording-round-trip",
        "Nhiệm vụ 28",
        "Task 28",
        any -> DeadlineWording.write(task("28").deadline()).orElseThrow());
    book.add(
        "deadline-wording-joined",
        "\"năm 2025 và trước tháng 10 hàng năm\"",
        any -> json(read("năm 2025 và trước tháng 10 hàng năm")));
    book.add(
        "deadline-wording-invents-no-number",
        "\"trong thời gian sớm nhất\"",
        any -> json(read("trong thời gian sớm nhất")));
    book.add("deadline-wording-answers-anything", "\"???\"", any -> json(read("???")));
    book.add(
        "deadline-wording-spelling", "\"TRƯỚC 12/2025.\"", any -> json(read("TRƯỚC 12/2025.")));
    book.add(
        "deadline-wording-exists",
        "`2025-S1`",
        any -> DeadlineWording.write(read("6 tháng đầu năm 2025")).orElse(""));
  }

  private static void documents(SpecCases.Book book) {
    String basis = "Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ và Kế hoạch số 65/KH-UBND";
    book.add("citation-wording-finds-all", "\"" + basis + "\"", any -> citations(basis));
    String strange = "Quyết định số 35/QĐ-TTg hoàn thành đến ngày 30/6/2025";
    book.add("citation-wording-strange-date", "\"" + strange + "\"", any -> citations(strange));
    book.add(
        "citation-wording-spans",
        "\"" + basis + "\"",
        any ->
            CitationWording.find(basis).stream()
                .map(found -> found.span().in(basis))
                .map(words -> "\"" + words + "\"")
                .toList());
    book.add(
        "folding-ignores-spelling",
        "\"Hoà  Bình\", \"HÒA BÌNH\"",
        any -> Folding.fold("Hoà  Bình").equals(Folding.fold("HÒA BÌNH")));
    book.add(
        "folding-keeps-words-apart",
        "\"ma\", \"mà\"",
        any -> Folding.fold("ma").equals(Folding.fold("mà")));
    book.add(
        "number-key-ignores-capitals-and-zeros",
        "05/NQ-CP, 5/nq-cp",
        any -> DocumentNumber.parse("05/NQ-CP").isSameAs(DocumentNumber.parse("5/nq-cp")));
    book.add("number-keeps-serial", "/KH-SNV", any -> DocumentNumber.parse("/KH-SNV").serial());
    book.add(
        "number-unknown-type-undetermined",
        "12/XYZ-ABC",
        any -> DocumentNumber.parse("12/XYZ-ABC").undeterminedGroups());
    Citation resolution = Citation.of(DocumentNumber.parse("03/NQ-CP"));
    book.add(
        "identity-same-needs-numbers-and-days",
        "03/NQ-CP, 03/NQ-CP",
        any -> resolution.identityWith(resolution));
    book.add(
        "identity-different-needs-contradiction",
        "03/NQ-CP, 03/NQ-CP ngày 09/01/2025",
        any -> resolution.identityWith(resolution.dated(CalendarPeriod.parse("2025-01-09"))));
  }

  private static Object citations(String text) {
    return CitationWording.find(text).stream()
        .map(
            found ->
                found.citation().number().map(Object::toString).orElse("")
                    + found.citation().date().map(day -> " " + day).orElse(""))
        .toList();
  }

  private static void numbers(SpecCases.Book book) {
    book.add(
        "part-number-closing-marks",
        "\"a)\", \"a\"",
        any -> PartNumber.parse("a)").isSameAs(PartNumber.parse("a")));
    sorted(book, "part-number-order-by-value", "10", "9", "2");
    sorted(book, "part-number-order-by-alphabet", "e", "đ", "d", "c");
    sorted(book, "part-number-order-parts-after-whole", "2", "1.2", "1", "1.1");
    book.add(
        "part-number-any-short-text",
        "\"2 (bổ sung)\"",
        any -> PartNumber.parse("2 (bổ sung)").toString());
  }

  private static void sorted(SpecCases.Book book, String id, String... numbers) {
    book.add(
        id,
        String.join(", ", numbers),
        any -> Stream.of(numbers).map(PartNumber::parse).sorted().toList());
  }

  private static void agencies(SpecCases.Book book) {
    book.add(
        "agency-found-by-every-name",
        "\"Sở KHCN\", 20/02/2025",
        any -> found(AGENCIES.find("Sở KHCN", LocalDate.of(2025, 2, 20))));
    book.add(
        "agency-exact-only-by-own-name",
        "\"Sở KH&CN\"",
        any -> found(AGENCIES.find("Sở KH&CN", LocalDate.of(2025, 2, 20))));
    book.add(
        "agency-namesakes-need-a-day",
        "\"Sở Khoa học và Công nghệ\"",
        any -> found(AGENCIES.find("Sở Khoa học và Công nghệ")));
    book.add(
        "agency-wording-lists",
        "\"Sở Nội vụ, Sở Tài chính và UBND các huyện\"",
        any -> refs("Sở Nội vụ, Sở Tài chính và UBND các huyện"));
    book.add("agency-wording-links-known-names", "\"Sở Vũ trụ\"", any -> refs("Sở Vũ trụ"));
    book.add(
        "agency-wording-loses-nothing",
        "\"Sở Nội vụ (chủ trì); các đơn vị liên quan\"",
        any -> refs("Sở Nội vụ (chủ trì); các đơn vị liên quan"));
  }

  private static Object refs(String words) {
    return AgencyWording.read(words, AGENCIES, LocalDate.of(2025, 3, 10)).refs().stream()
        .map(one -> one.agency().map(Object::toString).or(one::text).orElse(""))
        .toList();
  }

  private static String found(Lookup lookup) {
    return lookup.match(
        new Lookup.Cases<>() {
          @Override
          public String found(Lookup.Found one) {
            return one.agency().id() + (one.exact() ? " (exact)" : " (not exact)");
          }

          @Override
          public String ambiguous(Lookup.Ambiguous several) {
            return "ambiguous: " + several.agencies().stream().map(one -> one.id()).toList();
          }

          @Override
          public String notFound(Lookup.NotFound none) {
            return "not found";
          }
        });
  }

  private static void targets(SpecCases.Book book) {
    target(book, "target-wording-usual-forms", "Đạt tối thiểu 80%");
    target(book, "target-wording-invents-no-number", "tăng so với năm trước");
    target(book, "target-wording-any-text", "phấn đấu dẫn đầu");
    target(book, "target-value-exact", "99,9%");
    target(book, "target-words-beside", "≥ 3% và tăng dần theo yêu cầu");
    book.add(
        "target-between-rises",
        "40 - 30",
        in -> refusal(() -> Target.between(BigDecimal.valueOf(40), BigDecimal.valueOf(30)), in));
    Target eighty = Target.atLeast(BigDecimal.valueOf(80));
    for (int value : List.of(75, 82)) {
      book.add(
          value < 80 ? "attainment-gap-closes" : "attainment-monotone",
          "Chỉ tiêu 7.1 (≥ 80 %), số đo " + value,
          "Indicator 7.1 (≥ 80 %), reading " + value,
          any -> {
            Attainment reached =
                Attainment.of(eighty, Optional.<Better>empty(), BigDecimal.valueOf(value));
            return reached.kind() + reached.gap().map(gap -> " " + gap).orElse("");
          });
    }
  }

  private static void target(SpecCases.Book book, String id, String words) {
    book.add(
        id,
        "\"" + words + "\"",
        any ->
            TargetWording.read(words)
                .target()
                .map(one -> "`" + JsonFormat.targets().compact().write(one) + "`")
                .orElse("—"));
  }
}
