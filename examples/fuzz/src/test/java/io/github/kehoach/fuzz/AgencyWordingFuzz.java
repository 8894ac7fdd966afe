package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.rules.WordingFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class AgencyWordingFuzz {
  static Stream<byte[]> seeds() {
    return Seeds.kept("plan-rules", "agency-wording");
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "agency-words.dict")
  @FuzzTest
  void agencies(byte[] input) {
    WordingFuzz.agencies(input);
  }
}
