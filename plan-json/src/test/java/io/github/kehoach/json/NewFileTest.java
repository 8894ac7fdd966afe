package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file's name means the old content or the new, and nothing between. */
class NewFileTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aStreamOfTasksTakesTheNameWhenItIsClosed() throws IOException {
    for (boolean packed : List.of(false, true)) {
      Path file = Files.writeString(folder.resolve("tasks.jsonl"), "old");
      try (PlanWriter writer = packed ? PlanWriter.gzip(file) : PlanWriter.to(file)) {
        writer.head(Plan.builder().build());
        writer.flush();
        assertThat(Files.readString(file)).isEqualTo("old");
      }
      assertThat(PlanReader.plan(file).orThrow()).isEqualTo(Plan.builder().build());
      assertThat(names()).containsExactly("tasks.jsonl");
    }
  }

  @Test
  void whatCannotTakeTheNameLeavesNothing() throws IOException {
    Path file = folder.resolve("tasks.jsonl");
    OutputStream out = NewFile.to(file);
    out.write('x');
    Files.createDirectories(file.resolve("in the way"));
    assertThatThrownBy(out::close).isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("tasks.jsonl");
    assertThat(Files.isDirectory(file)).isTrue();
  }

  @Test
  void aStreamThatFailedIsNotClosedOverTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("tasks.jsonl"), "old");
    OutputStream out = NewFile.to(file);
    out.write('x');
    assertThatThrownBy(() -> out.write(new byte[1], 0, 2)).isInstanceOf(Exception.class);
    out.close();
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(names()).containsExactly("tasks.jsonl");
  }

  @Test
  void aNameIsTakenOnlyOnce() throws IOException {
    Path file = folder.resolve("tasks.jsonl");
    OutputStream first = NewFile.to(file);
    OutputStream second = NewFile.to(file);
    first.write('1');
    second.write('2');
    first.close();
    assertThat(Files.readString(file)).isEqualTo("1");
    second.close();
    second.close();
    assertThat(Files.readString(file)).isEqualTo("2");
    assertThat(names()).containsExactly("tasks.jsonl");
  }

  @Test
  void aDeviceIsWrittenDirectly() throws IOException {
    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      NewFile.write(device, new byte[] {1});
      assertThat(Files.isRegularFile(device)).isFalse();
    }
  }
}
