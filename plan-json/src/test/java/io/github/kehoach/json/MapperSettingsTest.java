package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our form stays our form inside any embedder's mapper. */
class MapperSettingsTest {
  private static final Plan PLAN = Golden1.plan();
  private static final String JSON = JsonFormat.of(Plan.class).compact().write(PLAN);

  private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

  /** What an embedder's own message may look like. */
  record Message(
      @JsonProperty("id") String id,
      @JsonProperty("plan") Plan plan,
      @JsonProperty("cycles") List<Cycle> cycles) {
    @JsonCreator
    Message {}

    static Message of(Plan plan) {
      return new Message("1", plan, List.of(Cycle.HALF_YEAR));
    }
  }

  @ParameterizedTest
  @EnumSource(MapperSettings.class)
  void ourFormIsReadAndWrittenWhateverTheSetting(MapperSettings setting) throws IOException {
    for (boolean first : new boolean[] {true, false}) {
      ObjectMapper any = MapperSettings.mapper(List.of(setting), first);
      String json = any.writeValueAsString(PLAN);
      switch (setting) {
        case ROOT_NAMES -> assertThat(json).isEqualTo("{\"Plan\":" + JSON + "}");
        case ASCII -> assertThat(json).contains("S\\u1EDF").doesNotContain("ở");
        case INDENTED -> assertThat(json).startsWith("{\n  \"document\" : {\n");
        default -> assertThat(json).isEqualTo(JSON);
      }
      assertThat(any.readValue(json, Plan.class)).isEqualTo(PLAN);
      String message = any.writeValueAsString(Message.of(PLAN));
      assertThat(any.readValue(message, Message.class)).isEqualTo(Message.of(PLAN));
    }
  }

  @Test
  void readersAndWritersOfAMapperKnowOurForm() throws IOException {
    assertThat(mapper.writerFor(Plan.class).writeValueAsString(PLAN)).isEqualTo(JSON);
    assertThat(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(PLAN)).contains("\n");
    assertThat(mapper.readerFor(Plan.class).<Plan>readValue(JSON)).isEqualTo(PLAN);
    assertThat(mapper.readerForUpdating(Plan.builder().build()).<Plan>readValue(JSON))
        .isEqualTo(PLAN);
    assertThat(
            mapper
                .reader()
                .at("/plan")
                .forType(Plan.class)
                .<Plan>readValue("{\"plan\":" + JSON + "}"))
        .isEqualTo(PLAN);
    try (MappingIterator<Plan> plans =
        mapper.readerFor(Plan.class).readValues(JSON + "\n" + JSON)) {
      assertThat(plans.readAll()).containsExactly(PLAN, PLAN);
    }
  }

  @Test
  void bufferedTokensKeepEveryDigit() throws IOException {
    try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
      mapper.writeValue(buffer, PLAN);
      assertThat(mapper.readValue(buffer.asParser(), Plan.class)).isEqualTo(PLAN);
    }
    assertThat(mapper.convertValue(Message.of(PLAN), Message.class)).isEqualTo(Message.of(PLAN));
  }

  /** A tree holds numbers and not their digits: 1.50 in an unknown field becomes 1.5. */
  @Test
  void treesAndMapsKeepAllButTheDigitsOfUnknownNumbers() throws JsonProcessingException {
    Plan shortened = mapper.readValue(JSON.replace("1.50", "1.5"), Plan.class);
    JsonNode tree = mapper.valueToTree(PLAN);
    assertThat(mapper.treeToValue(tree, Plan.class)).isEqualTo(shortened);
    assertThat(mapper.treeToValue(mapper.readTree(JSON), Plan.class)).isEqualTo(shortened);
    Map<String, Object> map = mapper.convertValue(PLAN, new TypeReference<>() {});
    assertThat(mapper.convertValue(map, Plan.class)).isEqualTo(shortened);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = Sent.class, name = "sent"))
  interface Event {}

  /** One of an embedder's own choices. */
  record Sent(Plan plan, Optional<Plan> before) implements Event {}

  @Test
  void ourValuesStandInAnEmbeddersOwnChoices() throws JsonProcessingException {
    String json = "{\"before\":" + JSON + ",\"plan\":" + JSON + ",\"type\":\"sent\"}";
    Event read = mapper.readValue(json, Event.class);
    assertThat(read).isEqualTo(new Sent(PLAN, Optional.of(PLAN)));
    assertThat(mapper.readValue(mapper.writeValueAsString(read), Event.class)).isEqualTo(read);
  }

  @Test
  void textsOfTheModelNameTheEntriesOfMaps() throws JsonProcessingException {
    Map<Cycle, Integer> byCycle = new EnumMap<>(Map.of(Cycle.HALF_YEAR, 1));
    Map<AgencyId, List<CalendarPeriod>> byAgency =
        Map.of(AgencyId.of("so-khcn"), List.of(CalendarPeriod.quarter(2025, 2)));
    assertThat(mapper.writeValueAsString(byCycle)).isEqualTo("{\"halfYear\":1}");
    assertThat(mapper.writeValueAsString(byAgency)).isEqualTo("{\"so-khcn\":[\"2025-Q2\"]}");
    assertThat(mapper.readValue("{\"halfYear\":1}", new TypeReference<Map<Cycle, Integer>>() {}))
        .isEqualTo(byCycle);
    assertThat(
            mapper.readValue("{\"halfYear\":1}", new TypeReference<EnumMap<Cycle, Integer>>() {}))
        .isEqualTo(byCycle);
    assertThat(
            mapper.readValue(
                "{\"so-khcn\":[\"2025-Q2\"]}",
                new TypeReference<Map<AgencyId, List<CalendarPeriod>>>() {}))
        .isEqualTo(byAgency);
    Map<CalendarPeriod, Integer> byPeriod = Map.of(CalendarPeriod.year(2025), 81);
    assertThat(
            mapper.<Map<CalendarPeriod, Integer>>readValue(
                mapper.writeValueAsString(byPeriod), new TypeReference<>() {}))
        .isEqualTo(byPeriod);
  }

  @Test
  void aKeyThatCannotBeReadIsAProblemLikeAnyOther() {
    assertThatThrownBy(
            () -> mapper.readValue("{\"a b\":1}", new TypeReference<Map<AgencyId, Integer>>() {}))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining("'a b' cannot be read; write an id of 1 to 128 characters");
  }

  @Test
  void unknownEnumsAndSingleValuesAreNoneOfTheMappersBusinessInsideOurForm() {
    ObjectMapper lax =
        MapperSettings.mapper(
            List.of(MapperSettings.UNKNOWN_ENUMS_ARE_NULL, MapperSettings.SINGLE_VALUES_AS_LISTS),
            true);
    assertThatThrownBy(() -> lax.readValue("{\"sections\":{}}", Plan.class))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining("an object { } stands where a list [ ] is due");
    assertThatThrownBy(() -> lax.readValue("\"fortnight\"", Cycle.class))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining("'fortnight' cannot be read");
  }

  @Test
  void unknownFieldsAreKeptAlsoWhereTheMapperRefusesThem() throws JsonProcessingException {
    ObjectMapper strict = MapperSettings.mapper(List.of(MapperSettings.UNKNOWN_FAILS), true);
    String json = "{\"sections\":[{\"tasks\":[{\"title\":\"t\",\"ghiChu\":1.50}]}]}";
    Task read = strict.readValue(json, Plan.class).sections().get(0).tasks().get(0);
    assertThat(read.extensions()).isEqualTo(Extensions.none().with("ghiChu", "1.50"));
    assertThat(strict.writeValueAsString(Section.builder().addTask(read).build()))
        .isEqualTo("{\"tasks\":[{\"title\":\"t\",\"ghiChu\":1.50}]}");
  }
}
