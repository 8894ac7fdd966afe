package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.TaskRecord;
import io.github.kehoach.laws.json.LineDefect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Twenty thousand records, every two-hundredth broken by one defect after the other. */
class ManyRecordsTest {
  private static final int RECORDS = 20_000;
  private static final int EVERY = 200;

  private static final List<LineDefect> DEFECTS = List.of(LineDefect.values());

  private final Map<Integer, LineDefect> broken = new TreeMap<>();

  private byte[] stream() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(Streams.bytes("{\"format\":\"kehoach/1\",\"head\":{}}\n"));
    for (int line = 2; line < RECORDS + 2; line++) {
      byte[] task =
          ("{\"section\":\"I\",\"number\":\""
                  + line
                  + "\",\"title\":\"Xây dựng Đề án\",\"leads\":[{\"text\":\"Sở Tài chính\"}],"
                  + "\"deadline\":{\"kind\":\"by\",\"period\":\"2025-12\"}}")
              .getBytes(StandardCharsets.UTF_8);
      if (line % EVERY == 0) {
        LineDefect defect = DEFECTS.get(broken.size() % DEFECTS.size());
        broken.put(line, defect);
        task = defect.in(task);
      }
      stream.writeBytes(task);
      stream.write('\n');
    }
    return stream.toByteArray();
  }

  @Test
  void everyDefectIsToldWithItsLineAndEveryOtherRecordKept() throws IOException {
    int sound = 0;
    Map<Integer, LineDefect> told = new TreeMap<>();
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(Streams.input(stream()))) {
      while (reader.hasNext()) {
        var result = reader.next();
        int line = reader.line();
        LineDefect defect = broken.get(line);
        if (defect == null) {
          assertThat(result.orThrow().task().number()).hasToString("Optional[" + line + "]");
          assertThat(result.orThrow().visit().sectionIndex()).isZero();
          sound++;
        } else {
          assertThat(result.problems()).allMatch(problem -> problem.line() == line);
          assertThat(result.problems())
              .as(defect.toString())
              .anyMatch(problem -> problem.code().toString().equals(defect.code()));
          told.put(line, defect);
        }
      }
    }
    assertThat(told).isEqualTo(broken).hasSize(RECORDS / EVERY);
    assertThat(told.values()).containsAll(DEFECTS);
    assertThat(sound).isEqualTo(RECORDS - broken.size());
  }
}
