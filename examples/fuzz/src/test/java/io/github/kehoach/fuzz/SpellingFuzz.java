package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.core.TextFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingFuzz {
  static Stream<byte[]> seeds() {
    return Seeds.kept("plan-core", "spelling");
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "citation-words.dict")
  @FuzzTest
  void spelling(byte[] input) {
    TextFuzz.spelling(input);
  }
}
