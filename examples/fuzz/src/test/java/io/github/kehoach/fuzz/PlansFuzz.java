package io.github.kehoach.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kehoach.laws.json.JsonFuzz;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class PlansFuzz {
  static Stream<byte[]> seeds() {
    return Stream.concat(Seeds.kept("plan-json", "plans"), Seeds.ofBundledPlans());
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void plans(byte[] input) {
    JsonFuzz.plans(input);
  }
}
