package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.rules.WordingFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineWordingFuzz {
  static Stream<byte[]> seeds() {
    return Seeds.kept("plan-rules", "deadline-wording");
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "deadline-words.dict")
  @FuzzTest
  void deadlines(byte[] input) {
    WordingFuzz.deadlines(input);
  }
}
