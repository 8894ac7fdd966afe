package io.github.kehoach.laws.exchange;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of the tables that people make: cells by row. */
public final class AnyImport {
  private static final List<List<String>> HEADINGS =
      List.of(
          List.of(
              "STT", "Nhiệm vụ", "Cơ quan chủ trì", "Phối hợp", "Sản phẩm", "Thời hạn", "Ghi chú"),
          List.of(
              "TT",
              "Nội dung công việc",
              "Đơn vị thực hiện",
              "Cơ quan phối hợp",
              "Kết quả",
              "Tiến độ",
              "Kinh phí"));
  private static final List<String> NUMBERS =
      List.of("1", "2", "3", "10", "1.1", "a", "I", "II", "A", "");
  private static final List<String> WORDS =
      List.of(
          "Xây dựng Đề án",
          "rà soát",
          "SỞ TÀI CHÍNH",
          "Sở Nội vụ",
          "12/2025",
          "khi cần",
          "trước 10/3/2025",
          "Báo cáo",
          "50%",
          "Nhiệm vụ khác",
          "");

  private AnyImport() {}

  /** Any table: some rows above, the headings, rows with some cells blank, the headings again. */
  public static Arbitrary<List<List<String>>> table() {
    Arbitrary<List<String>> row =
        Combinators.combine(Arbitraries.of(NUMBERS), Arbitraries.of(WORDS).list().ofSize(6))
            .as(
                (number, words) -> {
                  List<String> cells = new ArrayList<>(List.of(number));
                  cells.addAll(words);
                  return List.copyOf(cells);
                });
    Arbitrary<List<List<String>>> rows = row.list().ofMinSize(1).ofMaxSize(8);
    return Combinators.combine(Arbitraries.of(HEADINGS), rows, Arbitraries.of(0, 1, 2))
        .as(
            (headings, body, extra) -> {
              List<List<String>> all = new ArrayList<>();
              if (extra > 0) {
                all.add(List.of("PHỤ LỤC"));
              }
              all.add(headings);
              all.addAll(body);
              if (extra > 1) {
                all.add(headings);
                all.add(List.of("9", "Việc cuối", "Sở Y tế", "", "", "", ""));
              }
              return List.copyOf(all);
            });
  }
}
