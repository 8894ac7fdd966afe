package io.github.kehoach.guide.spec;

import static io.github.kehoach.guide.spec.SpecCases.PROVINCE;
import static io.github.kehoach.guide.spec.SpecCases.SINCE;
import static io.github.kehoach.guide.spec.SpecCases.plan;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.exchange.csv.TaskCsv;
import io.github.kehoach.exchange.ical.PlanCalendar;
import io.github.kehoach.exchange.table.TableImport;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.JsonSchema;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** Cases of what goes to other systems: JSON, streams, tables, calendars. */
final class ExchangeCases {
  private ExchangeCases() {}

  static void in(SpecCases.Book book) {
    json(book);
    contract(book);
    tables(book);
  }

  private static void json(SpecCases.Book book) {
    for (String name : List.of("hai-duong/so-noi-vu")) {
      book.add(
          "json-round-trip",
          name,
          any -> {
            Plan plan = plan(name);
            return JsonFormat.plans().read(JsonFormat.plans().write(plan)).equals(plan);
          });
      book.add("stream-round-trip", name, any -> plan(name).equals(streamed(plan(name), 0)));
    }
    book.add(
        "json-all-problems",
        "`{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"\"},{}]}]}}`",
        any ->
            JsonFormat.plans()
                .check(
                    "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"\"},{}]}]}}")
                .problems()
                .stream()
                .map(one -> one.code() + " `" + one.pointer() + "`")
                .toList());
    book.add(
        "json-damaged-text",
        "`{\"format\":\"keh`",
        in -> JsonFormat.plans().check("{\"format\":\"keh").problems().get(0).text().in(in));
    book.add(
        "json-unknown-fields-survive",
        "`{\"kind\":\"by\",\"period\":\"2025\"}` + `\"x-so\":1.50`",
        any -> {
          String text =
              "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"a\",\"x-so\":1.50}]}]}}";
          return JsonFormat.plans()
              .compact()
              .write(JsonFormat.plans().read(text))
              .contains("\"x-so\":1.50");
        });
    book.add(
        "stream-broken-line",
        "so-noi-vu, một dòng hỏng: số dòng, số bản ghi đọc được / tổng số",
        "so-noi-vu, one broken line: its number, records read of all",
        any -> {
          Plan plan = plan("hai-duong/so-noi-vu");
          int bad = 0;
          int good = 0;
          try (var reader = PlanReader.tasks(new ByteArrayInputStream(bytes(plan, 3)))) {
            while (reader.hasNext()) {
              var record = reader.next();
              bad = record.isOk() ? bad : record.problems().get(0).line();
              good += record.isOk() ? 1 : 0;
            }
          }
          int all = plan.sections().stream().map(Section::tasks).mapToInt(List::size).sum();
          return bad + ", " + good + "/" + all;
        });
  }

  private static Plan streamed(Plan plan, int broken) throws Exception {
    return PlanReader.plan(new ByteArrayInputStream(bytes(plan, broken))).orThrow();
  }

  /** The plan as a stream, one line of it cut in half. */
  private static byte[] bytes(Plan plan, int broken) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PlanWriter writer = PlanWriter.to(out)) {
      writer.tasks(plan);
    }
    List<String> lines = out.toString(UTF_8).lines().toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      text.append(broken > 0 && i == broken ? line.substring(0, line.length() / 2) : line);
      text.append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }

  private static void contract(SpecCases.Book book) {
    book.add(
        "json-any-order",
        "`{\"kind\":\"by\",\"period\":\"2025-04\"}`, `{\"period\":\"2025-04\",\"kind\":\"by\"}`",
        any ->
            JsonFormat.deadlines()
                .read("{\"kind\":\"by\",\"period\":\"2025-04\"}")
                .equals(JsonFormat.deadlines().read("{\"period\":\"2025-04\",\"kind\":\"by\"}")));
    String day32 =
        "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"a\",\"deadline\":{\"kind\":\"every\",\"cycle\":\"month\",\"day\":32}}]}]}}";
    book.add(
        "json-schema-agrees",
        "726; ngày 32 hằng tháng: bộ đọc có nhận không, lược đồ có nhận không",
        "726; day 32 of every month: does the reader accept it, does the schema",
        any -> List.of(accepted(JsonFormat.plans().write(PROVINCE)), accepted(day32)));
    String newer =
        "{\"format\":\"kehoach/1.7\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"a\",\"priority\":2}]}]}}";
    book.add(
        "json-newer-minor-version",
        "`kehoach/1.7`, `\"priority\":2`",
        any -> {
          var result = JsonFormat.plans().check(newer);
          return "`"
              + JsonFormat.plans().compact().with(result.unknown()).write(result.orThrow())
              + "`";
        });
    book.add(
        "stream-cut",
        "726, luồng cắt ở giữa: số nhiệm vụ nguyên vẹn trước chỗ cắt, số nhiệm vụ đọc được",
        "726, the stream cut in its middle: whole tasks before the cut, tasks read",
        any -> {
          byte[] all = bytes(PROVINCE, 0);
          byte[] half = Arrays.copyOf(all, all.length / 2);
          int whole = (int) new String(half, UTF_8).chars().filter(one -> one == '\n').count();
          return List.of(tasks(all, whole), tasks(half, Integer.MAX_VALUE));
        });
  }

  /** How many tasks of a stream are read up to a line. */
  private static int tasks(byte[] stream, int last) throws Exception {
    int good = 0;
    try (var reader = PlanReader.tasks(new ByteArrayInputStream(stream))) {
      while (reader.hasNext()) {
        good += reader.next().isOk() && reader.line() <= last ? 1 : 0;
      }
    }
    return good;
  }

  private static List<Boolean> accepted(String json) {
    boolean schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.plan().json())
            .validate(json, InputFormat.JSON)
            .isEmpty();
    return List.of(JsonFormat.plans().check(json).isOk(), schema);
  }

  private static void tables(SpecCases.Book book) {
    String table =
        "TT,Nhiệm vụ,Chủ trì,Thời hạn,Màu\n1,Khảo sát,Sở Nội vụ,khi nào xong thì xong,xanh\n";
    book.add(
        "import-nothing-dropped",
        "`" + table.strip().replace("\n", " / ") + "`",
        in -> {
          var read = TableImport.issued(CalendarPeriod.day(SINCE)).read(table.getBytes(UTF_8));
          return read.notes().stream().map(note -> note.withPlace().in(in)).toList()
              + ", "
              + read.plan().tasks().get(0).task().extensions();
        });
    book.add(
        "table-round-trip",
        "726",
        any ->
            TaskCsv.check(TaskCsv.write(PROVINCE, Language.VI))
                .plan()
                .orElseThrow()
                .sections()
                .equals(PROVINCE.sections()));
    Plan formula =
        Plan.builder()
            .addSection(
                Section.builder().addTask(Task.builder().title("=SUM(A1:A9)").build()).build())
            .build();
    book.add(
        "table-without-formulas",
        "`=SUM(A1:A9)`",
        in ->
            "`"
                + Arrays.stream(TaskCsv.write(formula, in).split("[,\r\n]"))
                    .filter(cell -> cell.contains("SUM"))
                    .findFirst()
                    .orElse("")
                + "`");
    book.add(
        "calendar-same-days",
        "726, nhiệm vụ 28",
        "726, task 28",
        in ->
            PlanCalendar.since(SINCE, in)
                .write(
                    Plan.builder()
                        .addSection(Section.builder().addTask(SpecCases.task("28")).build())
                        .build())
                .lines()
                .filter(line -> line.startsWith("DUE"))
                .toList());
  }
}
