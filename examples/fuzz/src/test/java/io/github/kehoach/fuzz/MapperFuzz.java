package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.json.JsonFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class MapperFuzz {
  static Stream<byte[]> seeds() {
    return Seeds.kept("plan-json", "mapper");
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void mapper(byte[] input) {
    JsonFuzz.mapper(input);
  }
}
