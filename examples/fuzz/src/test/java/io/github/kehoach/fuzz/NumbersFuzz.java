package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.core.TextFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersFuzz {
  static Stream<byte[]> seeds() {
    return Seeds.kept("plan-core", "numbers");
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "citation-words.dict")
  @FuzzTest
  void numbers(byte[] input) {
    TextFuzz.numbers(input);
  }
}
