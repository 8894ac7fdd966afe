package io.github.kehoach.json;

import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.TaskRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Streams in memory, for tests. */
final class Streams {
  private Streams() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static InputStream input(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** A stream that gives one to seven bytes at a time and never says that more can be had. */
  static InputStream inPieces(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] to, int from, int length) {
        return super.read(to, from, Math.min(length, 1 + pos % 7));
      }

      @Override
      public int available() {
        return 0;
      }
    };
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  static List<ReadResult<TaskRecord>> records(byte[] stream) {
    return records(input(stream));
  }

  static List<ReadResult<TaskRecord>> records(InputStream stream) {
    List<ReadResult<TaskRecord>> all = new ArrayList<>();
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(stream)) {
      while (reader.hasNext()) {
        var result = reader.next();
        all.add(result);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all;
  }
}
