package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.jackson3.Jackson3ProblemsException;
import io.github.kehoach.json.jackson3.KeHoachJackson3Module;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.laws.json.AnyDamage;
import io.github.kehoach.laws.json.AnyMutation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * Four ways to read a plan agree on changed documents, decided by fixed seeds: as a document, as a
 * line of a stream, through a mapper of Jackson 2 and one of Jackson 3. {@code
 * -Dkehoach.differences=500000} tries half a million.
 */
class DifferentialTest {
  private static final int TRIES = Integer.getInteger("kehoach.differences", 3_000);
  private static final int DOCUMENTS = 200;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new KeHoachModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final tools.jackson.databind.ObjectMapper MAPPER_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new KeHoachJackson3Module())
          .build();

  /** What reading gave, without what only one of the ways can know. */
  private record Said(Optional<Plan> value, List<String> problems) {}

  @Example
  void everyWayOfReadingSaysTheSame() throws IOException {
    List<String> documents = documents();
    for (long seed = 0; seed < TRIES; seed++) {
      String document = documents.get((int) (seed % documents.size()));
      if (seed % 3 == 0) {
        agree(AnyDamage.damaged(document.getBytes(StandardCharsets.UTF_8), seed), seed);
      } else {
        String json = AnyMutation.mutate(document, seed).json();
        agree(json.getBytes(StandardCharsets.UTF_8), seed);
      }
    }
  }

  private static List<String> documents() {
    RandomGenerator<String> plans = Documents.written("plan").generator(1000);
    Random random = new Random(1);
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(plans.next(random).value());
    }
    return documents;
  }

  private static void agree(byte[] json, long seed) throws IOException {
    ReadResult<Plan> whole = JsonFormat.plans().check(json);
    String shown = seed + " " + new String(json, StandardCharsets.UTF_8);
    if (hasNoLines(json)) {
      assertThat(asLine(json))
          .as("line %s", shown)
          .isEqualTo(said(whole, DifferentialTest::placed));
    }
    boolean isUtf8 = whole.problems().stream().noneMatch(one -> one.code() == ProblemCode.ENCODING);
    String text = withoutMark(new String(json, StandardCharsets.UTF_8));
    if (isUtf8 && isAnEnvelope(text)) {
      Said said = said(whole, DifferentialTest::named);
      assertThat(mapped(text)).as("mapper %s", shown).isEqualTo(said);
      assertThat(mapped3(text)).as("mapper of Jackson 3 %s", shown).isEqualTo(said);
    } else if (isUtf8 && !isJson(text)) {
      assertThat(whole.isOk()).as("no JSON %s", shown).isFalse();
    }
  }

  /** A byte order mark belongs to bytes; a mapper that is given characters takes none. */
  private static String withoutMark(String json) {
    return json.startsWith("\ufeff") ? json.substring(1) : json;
  }

  /** A line that ends early, or that is blank, is another line. */
  private static boolean hasNoLines(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return !text.isBlank() && text.chars().noneMatch(c -> c == '\n' || c == '\r');
  }

  private static boolean isJson(String text) {
    try {
      MAPPER.readTree(text);
      return true;
    } catch (IOException broken) {
      return false;
    }
  }

  private static boolean isAnEnvelope(String text) {
    try {
      JsonNode tree = MAPPER.readTree(text);
      return tree.isObject() && tree.has("format") && tree.has("plan");
    } catch (IOException broken) {
      return false;
    }
  }

  private static Said asLine(byte[] json) throws IOException {
    try (PlanReader<Plan> plans = PlanReader.plans(new ByteArrayInputStream(json))) {
      return said(plans.next(), DifferentialTest::placed);
    }
  }

  private static Said mapped(String json) {
    try {
      return new Said(Optional.of(MAPPER.readValue(json, Plan.class)), List.of());
    } catch (ProblemsInMapperException refused) {
      return new Said(Optional.empty(), told(refused.problems(), DifferentialTest::named));
    } catch (JacksonException broken) {
      return new Said(Optional.empty(), List.of(broken.toString()));
    }
  }

  private static Said mapped3(String json) {
    try {
      return new Said(Optional.of(MAPPER_3.readValue(json, Plan.class)), List.of());
    } catch (Jackson3ProblemsException refused) {
      return new Said(Optional.empty(), told(refused.problems(), DifferentialTest::named));
    } catch (tools.jackson.core.JacksonException broken) {
      return new Said(Optional.empty(), List.of(broken.toString()));
    }
  }

  private static Said said(ReadResult<Plan> result, Function<Problem, String> shown) {
    return new Said(result.value(), told(result.problems(), shown));
  }

  private static List<String> told(List<Problem> problems, Function<Problem, String> shown) {
    return problems.stream().map(shown).toList();
  }

  private static String named(Problem problem) {
    return problem.code() + " " + problem.pointer();
  }

  private static String placed(Problem problem) {
    return named(problem) + " " + problem.line() + ":" + problem.column();
  }
}
