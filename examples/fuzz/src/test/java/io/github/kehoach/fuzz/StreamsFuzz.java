package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.json.StreamFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class StreamsFuzz {
  static Stream<byte[]> seeds() {
    return Stream.concat(Seeds.kept("plan-json", "streams"), Seeds.ofBundledPlans());
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void streams(byte[] input) {
    StreamFuzz.streams(input);
  }
}
