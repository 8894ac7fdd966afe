package io.github.kehoach.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class KeHoachJackson3ModuleTest {
  private final ObjectMapper mapper =
      JsonMapper.builder().addModule(new KeHoachJackson3Module()).build();
  private final Task task =
      Task.builder()
          .number(PartNumber.parse("1"))
          .title("Kế hoạch thực hiện")
          .addLead(AgencyRef.of(AgencyId.of("so-khcn"), "Sở KH&CN"))
          .deadline(Deadline.by(CalendarPeriod.month(2025, 2)))
          .extensions(Extensions.none().with("/deadline/màu", "1.50").with("x", "[1e5]"))
          .build();
  private static final String JSON =
      "{\"number\":\"1\",\"title\":\"Kế hoạch thực hiện\",\"leads\":[{\"agency\":\"so-khcn\",\"text\":\"Sở KH&CN\"}],"
          + "\"deadline\":{\"kind\":\"by\",\"period\":\"2025-02\",\"màu\":1.50},\"x\":[1e5]}";

  /** What an embedder's own record may look like. */
  record Row(Deadline dueDate, List<Task> tasks, Map<AgencyId, Target> targets) {}

  @Test
  void theModuleIsFoundByTheMapper() {
    assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
        .hasAtLeastOneElementOfType(KeHoachJackson3Module.class)
        .extracting(JacksonModule::getModuleName)
        .contains("io.github.kehoach.json.jackson3");
  }

  @Test
  void aTaskIsWrittenInOurFormAndReadAgain() {
    assertThat(mapper.writeValueAsString(task)).isEqualTo(JSON);
    assertThat(mapper.readValue(JSON, Task.class)).isEqualTo(task);
  }

  @Test
  void settingsOfTheMapperDoNotChangeOurForm() {
    ObjectMapper odd =
        JsonMapper.builder()
            .addModule(new KeHoachJackson3Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
    assertThat(odd.writeValueAsString(task)).isEqualTo(JSON);
    assertThat(odd.readValue(JSON, Task.class)).isEqualTo(task);
  }

  @Test
  void ourValuesStandInsideAnEmbeddersOwn() {
    Row row =
        new Row(
            Deadline.continuous(),
            List.of(task),
            Map.of(AgencyId.of("so-khcn"), Target.atLeast(new BigDecimal("0.0000001"))));
    String json = mapper.writeValueAsString(row);
    assertThat(json)
        .contains(
            "\"dueDate\":{\"kind\":\"continuous\"}",
            "\"so-khcn\":{\"kind\":\"atLeast\",\"value\":0.0000001}");
    assertThat(mapper.readValue(json, Row.class)).isEqualTo(row);
  }

  @Test
  void treesAreReadAndWritten() {
    JsonNode tree = mapper.valueToTree(task);
    assertThat(tree.at("/deadline/period").stringValue()).isEqualTo("2025-02");
    Task read = mapper.treeToValue(tree, Task.class);
    assertThat(read.toBuilder().extensions(Extensions.none()).build())
        .isEqualTo(task.toBuilder().extensions(Extensions.none()).build());
  }

  @Test
  void aPlanInItsEnvelopeIsTakenOutOfIt() {
    Plan plan = Plan.builder().funding("ngân sách").build();
    assertThat(mapper.readValue(JsonFormat.plans().write(plan), Plan.class)).isEqualTo(plan);
    assertThat(mapper.readValue(mapper.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
  }

  @Test
  void theExceptionHoldsAllProblemsAndShowsTheFirst() {
    assertThatThrownBy(
            () ->
                mapper.readValue(
                    "{\"tasks\":[{\"title\":\"t\",\"number\":15,\"leads\":3}]}", Row.class))
        .isInstanceOf(InvalidFormatException.class)
        .isInstanceOfSatisfying(
            Jackson3ProblemsException.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo(ProblemCode.WRONG_TYPE);
              assertThat(refused.problems()).hasSize(2);
            })
        .hasMessageStartingWith(
            "/tasks/0/number (line 1, column 33): the number 15 stands where a text such as")
        .hasMessageContaining("Row[\"tasks\"]->java.util.ArrayList[0]");
  }

  @Test
  void aKeyThatCannotBeReadIsAProblemToo() {
    assertThatThrownBy(() -> mapper.readValue("{\"targets\":{\"a b\":null}}", Row.class))
        .isInstanceOf(Jackson3ProblemsException.class)
        .hasMessageContaining("'a b' cannot be read");
  }
}
