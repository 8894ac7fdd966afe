package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.rules.WordingFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class TargetWordingFuzz {
  static Stream<byte[]> seeds() {
    return Seeds.kept("plan-rules", "target-wording");
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "target-words.dict")
  @FuzzTest
  void targets(byte[] input) {
    WordingFuzz.targets(input);
  }
}
