package io.github.kehoach.guide.spec;

import io.github.kehoach.core.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The specification in one language. The English sentence of a law, where it is proved and what
 * catches it come from the tables that each module writes from its own tests.
 */
final class SpecPage {
  private static final List<String> MODULES =
      List.of("plan-core", "plan-rules", "plan-json", "examples/exchange");

  private final Map<String, Row> rows = new TreeMap<>();
  private final Map<String, Path> types;
  private final List<String> chapters;

  /** A law as the table of its module has it. */
  private record Row(String module, String says, String property, String planted) {}

  private SpecPage(List<String> chapters, Map<String, Path> types) {
    this.chapters = chapters;
    this.types = types;
  }

  /** Reads the chapters and the tables of all modules. */
  static SpecPage read() throws IOException {
    SpecPage page =
        new SpecPage(
            Files.readAllLines(Path.of("src/test/resources/spec.txt")), LawLinks.in(MODULES));
    for (String module : MODULES) {
      for (String line : Files.readAllLines(Path.of("..", "..", module, "SPEC.md"))) {
        if (line.startsWith("| `")) {
          String[] cells = line.split("\\s*\\|\\s*");
          page.rows.put(cells[1].replace("`", ""), new Row(module, cells[2], cells[3], cells[4]));
        }
      }
    }
    return page;
  }

  /** The ids that stand in the chapters. */
  List<String> ids() {
    return chapters.stream().filter(SpecPage::isLaw).map(line -> cells(line)[0]).toList();
  }

  /** The ids of all laws. */
  List<String> laws() {
    return List.copyOf(rows.keySet());
  }

  /** The ids that stand in the chapters and that no module has. */
  List<String> strangers() {
    return ids().stream().filter(id -> !rows.containsKey(id)).toList();
  }

  /** The ids that Javadoc names and that no module has. */
  List<String> strangersInJavadoc() {
    return types.keySet().stream().filter(id -> !rows.containsKey(id)).toList();
  }

  /** The ids of the chapters that no type's Javadoc names. */
  List<String> withoutType() {
    return ids().stream().filter(id -> !types.containsKey(id)).toList();
  }

  /** The page in a language. */
  String in(Language language) throws Exception {
    boolean vi = language == Language.VI;
    StringBuilder out = new StringBuilder();
    out.append(vi ? "# Đặc tả theo khái niệm\n\n" : "# The specification by concept\n\n");
    out.append(vi ? INTRO_VI : INTRO_EN);
    contents(out, vi);
    int number = 0;
    for (String line : chapters) {
      if (line.startsWith("# ")) {
        out.append("\n## ").append(++number).append(". ").append(part(line.substring(2), vi));
        out.append(" <a id=\"chapter-").append(number).append("\"></a>\n\n");
      } else if (line.startsWith("> ")) {
        out.append(part(line.substring(2), vi)).append('\n');
      } else if (isLaw(line)) {
        law(out, cells(line), language);
      }
    }
    appendix(out, language);
    return out.toString();
  }

  private void contents(StringBuilder out, boolean vi) {
    out.append('\n');
    int number = 0;
    for (String line : chapters) {
      if (line.startsWith("# ")) {
        out.append(++number).append(". [").append(part(line.substring(2), vi));
        out.append("](#chapter-").append(number).append(")\n");
      }
    }
  }

  private void law(StringBuilder out, String[] cells, Language language) throws Exception {
    boolean vi = language == Language.VI;
    String id = cells[0];
    Row row = rows.get(id);
    if (row == null) {
      return; // told by the test of strangers
    }
    out.append("\n**").append(vi ? cells[1] : row.says()).append("**");
    out.append(" <a id=\"").append(id).append("\"></a>\n\n");
    out.append(vi ? "- Vì sao: " : "- Why: ").append(vi ? cells[3] : cells[2]).append('\n');
    SpecCase example = SpecCases.ALL.get(id);
    if (example != null) {
      out.append(vi ? "- Ví dụ: " : "- Case: ").append(example.asked().in(language));
      out.append(" → ").append(example.result(language)).append('\n');
    }
    Path type = types.get(id);
    if (type != null) {
      String name = type.getFileName().toString().replace(".java", "");
      out.append(vi ? "- Kiểu: " : "- Type: ");
      out.append("[`").append(name).append("`](").append(type.toString().replace('\\', '/'));
      out.append(")\n");
    }
    out.append(vi ? "- Phép thử: " : "- Property: ").append(row.property());
    out.append(vi ? "; bản hỏng cố ý: " : "; broken variant: ").append(row.planted());
    out.append(" (`").append(id).append("`, ").append(row.module()).append(")\n");
  }

  private void appendix(StringBuilder out, Language language) throws Exception {
    boolean vi = language == Language.VI;
    out.append(vi ? "\n## Phụ lục: các luật khác\n\n" : "\n## Appendix: the other laws\n\n");
    out.append(vi ? APPENDIX_VI : APPENDIX_EN);
    TreeSet<String> left = new TreeSet<>(rows.keySet());
    new ArrayList<>(ids()).forEach(left::remove);
    for (String id : left) {
      Row row = rows.get(id);
      out.append("| `").append(id).append("` | ").append(row.says()).append(" | ");
      SpecCase example = SpecCases.ALL.get(id);
      if (example != null) {
        out.append(example.asked().in(language)).append(" → ");
        out.append(example.result(language));
      }
      out.append(" | ").append(row.property()).append(" |\n");
    }
  }

  private static boolean isLaw(String line) {
    return !line.isBlank() && !line.startsWith("#") && !line.startsWith(">");
  }

  private static String[] cells(String line) {
    return line.split("\\s*\\|\\s*");
  }

  private static String part(String line, boolean vi) {
    String[] halves = cells(line);
    return vi ? halves[1] : halves[0];
  }

  private static final String INTRO_EN =
      """
      What the library promises, concept by concept. Each sentence is a law: a property that the tests try with many
      generated values. A broken variant is planted for each law, and the law must catch it. The cases are of plan
      726/KH-UBND of Hải Dương and of other real plans; their results were computed when this page was made.

      The page is written by the tests (`-Dupdate-generated`), so it says what the code does. The tables by module:
      [plan-core](../../plan-core/SPEC.md), [plan-rules](../../plan-rules/SPEC.md),
      [plan-json](../../plan-json/SPEC.md), [exchange](../exchange/SPEC.md). Bản tiếng Việt: [SPEC.vi.md](SPEC.vi.md).
      """;
  private static final String INTRO_VI =
      """
      Những điều thư viện cam kết, xếp theo khái niệm. Mỗi câu là một luật: phép thử kiểm tra luật đó với rất nhiều giá
      trị sinh ngẫu nhiên. Mỗi luật kèm một bản hỏng cố ý, và luật phải phát hiện được. Ví dụ lấy từ kế hoạch 726/KH-UBND
      của Hải Dương và các kế hoạch thật khác; kết quả do chương trình tính khi tạo trang này.

      Trang này do phép thử viết ra (`-Dupdate-generated`) nên đúng với mã nguồn. Bảng theo mô-đun (tiếng Anh):
      [plan-core](../../plan-core/SPEC.md), [plan-rules](../../plan-rules/SPEC.md),
      [plan-json](../../plan-json/SPEC.md), [exchange](../exchange/SPEC.md). English: [SPEC.md](SPEC.md).
      """;
  private static final String APPENDIX_EN =
      """
      What every value keeps (copies are equal, null is refused, builders and variants), and laws of technique.

      | law | says | case | property |
      | --- | --- | --- | --- |
      """;
  private static final String APPENDIX_VI =
      """
      Những điều mọi giá trị đều giữ (bản sao bằng nhau, không nhận null, bộ dựng, các biến thể) và các luật kỹ thuật; câu
      chữ bằng tiếng Anh.

      | luật | nội dung | ví dụ | phép thử |
      | --- | --- | --- | --- |
      """;
}
