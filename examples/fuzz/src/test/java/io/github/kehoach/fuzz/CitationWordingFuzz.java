package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.rules.WordingFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class CitationWordingFuzz {
  static Stream<byte[]> seeds() {
    return Seeds.kept("plan-rules", "citation-wording");
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "citation-words.dict")
  @FuzzTest
  void citations(byte[] input) {
    WordingFuzz.citations(input);
  }
}
