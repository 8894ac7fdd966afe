package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeHoachModuleTest {
  private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
  private final Task task =
      Task.builder()
          .number(PartNumber.parse("1"))
          .title("Kế hoạch thực hiện")
          .addLead(AgencyRef.of(AgencyId.of("so-khcn"), "Sở KH&CN"))
          .deadline(Deadline.by(CalendarPeriod.month(2025, 2)))
          .deadlineText("02/2025")
          .extensions(Extensions.none().with("/deadline/màu", "1.50").with("x", "[1e5]"))
          .build();

  /** What an embedder's own record may look like. */
  record Row(Deadline dueDate, List<Task> tasks, Map<String, Target> targets) {}

  @Test
  void theModuleIsFoundByTheMapper() throws JsonProcessingException {
    assertThat(mapper.writeValueAsString(Deadline.every(Cycle.MONTH).onDay(18).build()))
        .isEqualTo("{\"kind\":\"every\",\"cycle\":\"month\",\"day\":18}");
  }

  @Test
  void settingsOfTheMapperDoNotChangeOurForm() throws JsonProcessingException {
    ObjectMapper odd =
        JsonMapper.builder()
            .addModule(new KeHoachModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL)
            .build();
    String json = odd.writeValueAsString(task);
    assertThat(json)
        .isEqualTo(
            "{\"number\":\"1\",\"title\":\"Kế hoạch thực hiện\",\"leads\":[{\"agency\":\"so-khcn\",\"text\":\"Sở KH&CN\"}],"
                + "\"deadline\":{\"kind\":\"by\",\"period\":\"2025-02\",\"màu\":1.50},\"deadlineText\":\"02/2025\",\"x\":[1e5]}");
    assertThat(odd.readValue(json, Task.class)).isEqualTo(task);
  }

  @Test
  void ourValuesStandInsideAnEmbeddersOwn() throws JsonProcessingException {
    Row row =
        new Row(
            Deadline.continuous(),
            List.of(task),
            Map.of("a", Target.atLeast(new BigDecimal("0.0000001"))));
    String json = mapper.writeValueAsString(row);
    assertThat(json).contains("\"dueDate\":{\"kind\":\"continuous\"}", "\"value\":0.0000001");
    assertThat(mapper.readValue(json, Row.class)).isEqualTo(row);
  }

  @Test
  void treesAreReadAndWritten() throws JsonProcessingException {
    JsonNode tree = mapper.valueToTree(task);
    assertThat(tree.at("/deadline/period").textValue()).isEqualTo("2025-02");
    Task read = mapper.treeToValue(tree, Task.class);
    assertThat(read.toBuilder().extensions(Extensions.none()).build())
        .isEqualTo(task.toBuilder().extensions(Extensions.none()).build());
    assertThat(mapper.convertValue(task, Task.class)).isEqualTo(task);
  }

  @Test
  void theKindMayStandAnywhere() throws JsonProcessingException {
    String json =
        "{\"title\":\"t\",\"deadline\":{\"parts\":[{\"period\":\"2025\",\"kind\":\"by\",\"x\":1.0},{\"kind\":\"continuous\"}],\"kind\":\"allOf\"}}";
    Task read = mapper.readValue(json, Task.class);
    assertThat(read.deadline())
        .isEqualTo(Deadline.allOf(Deadline.by(CalendarPeriod.year(2025)), Deadline.continuous()));
    assertThat(read.extensions()).isEqualTo(Extensions.none().with("/deadline/parts/0/x", "1.0"));
  }

  @Test
  void oneVariantOfAChoiceIsReadAsThatVariantOnly() throws JsonProcessingException {
    String by = "{\"kind\":\"by\",\"period\":\"2025\"}";
    assertThat(mapper.readValue(by, Deadline.By.class).period())
        .isEqualTo(CalendarPeriod.year(2025));
    assertThatThrownBy(() -> mapper.readValue(by, Deadline.Before.class))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining(
            "/kind (line 1, column 9): the text \"by\" stands where that of a Before is due");
  }

  @Test
  void theFirstProblemIsReportedWithTheMappersPath() {
    assertThatThrownBy(
            () ->
                mapper.readValue(
                    "{\"tasks\":[{\"title\":\"t\",\"number\":15,\"leads\":3}]}", Row.class))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageStartingWith(
            "/tasks/0/number (line 1, column 33): the number 15 stands where a text such as \"15\", \"a)\" or \"(1)\", of up to 64 characters is due")
        .hasMessageContaining("Row[\"tasks\"]->java.util.ArrayList[0]");
  }

  @Test
  void aProblemInATreeHasAPlaceWithoutLines() {
    JsonNode tree = mapper.createObjectNode().put("kind", "someday");
    assertThatThrownBy(() -> mapper.treeToValue(tree, Deadline.class))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageStartingWith("/kind: the kind 'someday' is not known");
  }
}
