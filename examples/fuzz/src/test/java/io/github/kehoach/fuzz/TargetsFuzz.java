package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.json.JsonFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class TargetsFuzz {
  static Stream<byte[]> seeds() {
    return Seeds.kept("plan-json", "targets");
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void targets(byte[] input) {
    JsonFuzz.targets(input);
  }
}
