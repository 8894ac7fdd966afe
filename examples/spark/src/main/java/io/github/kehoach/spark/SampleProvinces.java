package io.github.kehoach.spark;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.stream.PlanWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes plans of 34 provinces to try the job with: the real plans over and over, each task with
 * the province and a number in its title. They are examples, and no province issued them.
 */
public final class SampleProvinces {
  static final List<String> PROVINCES =
      List.of(
          "an-giang",
          "bac-ninh",
          "ca-mau",
          "can-tho",
          "cao-bang",
          "da-nang",
          "dak-lak",
          "dien-bien",
          "dong-nai",
          "dong-thap",
          "gia-lai",
          "ha-noi",
          "ha-tinh",
          "hai-phong",
          "hue",
          "hung-yen",
          "khanh-hoa",
          "lai-chau",
          "lam-dong",
          "lang-son",
          "lao-cai",
          "nghe-an",
          "ninh-binh",
          "phu-tho",
          "quang-ngai",
          "quang-ninh",
          "quang-tri",
          "son-la",
          "tay-ninh",
          "thai-nguyen",
          "thanh-hoa",
          "tp-ho-chi-minh",
          "tuyen-quang",
          "vinh-long");
  private static final List<String> PLANS =
      List.of(
          "hai-duong/726",
          "hai-duong/so-khcn",
          "hai-duong/so-noi-vu",
          "hai-duong/so-tai-chinh",
          "hau-giang/ke-hoach");

  private SampleProvinces() {}

  /**
   * Writes the files.
   *
   * @param args folder, number of plans a province, and every which line is cut in half, 0 for none
   */
  public static void main(String[] args) throws IOException {
    int provinces = PROVINCES.size();
    int records =
        write(Path.of(args[0]), provinces, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    System.out.println(records + " records");
  }

  /** Writes files of the first so many provinces; how many records they have. */
  static int write(Path folder, int provinces, int plans, int every) throws IOException {
    int records = 0;
    for (String province : PROVINCES.subList(0, provinces)) {
      Path into = Files.createDirectories(folder.resolve(province));
      for (int i = 0; i < plans; i++) {
        String name = PLANS.get(i % PLANS.size());
        Plan printed;
        try (InputStream in = resource(name + ".json")) {
          printed = JsonFormat.plans().read(in);
        }
        String stem = name.replace('/', '-') + "-" + (i + 1);
        Plan plan = noted(printed, province + ", " + (i + 1));
        write(plan, into.resolve(stem + ".jsonl"), every);
        records += plan.tasks().size();
        if (name.endsWith("726")) {
          try (InputStream in = resource(name + "-ledger-example.json")) {
            Files.write(into.resolve(stem + ".ledger.json"), in.readAllBytes());
          }
        }
      }
    }
    return records;
  }

  /** The plan with a note in the title of each task, so that no two files are alike. */
  private static Plan noted(Plan plan, String note) {
    return plan.toBuilder()
        .sections(plan.sections().stream().map(section -> noted(section, note)).toList())
        .build();
  }

  private static Section noted(Section section, String note) {
    return section.toBuilder()
        .tasks(
            section.tasks().stream()
                .map(task -> task.toBuilder().title(task.title() + " (" + note + ")").build())
                .toList())
        .sections(section.sections().stream().map(inner -> noted(inner, note)).toList())
        .build();
  }

  private static void write(Plan plan, Path file, int every) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PlanWriter writer = PlanWriter.to(bytes)) {
      writer.tasks(plan);
    }
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        boolean isCut = every > 0 && i > 0 && i % every == 0;
        String kept = isCut ? line.substring(0, line.length() / 2) : line;
        out.write((kept + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = SampleProvinces.class.getResourceAsStream("/plans/" + name);
    if (in == null) {
      throw new IOException("no resource /plans/" + name);
    }
    return in;
  }
}
