package io.github.kehoach.laws.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;

class AnyMutationTest {
  private static final String DOCUMENT =
      "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"number\":\"1\",\"title\":\"Đề án\","
          + "\"leads\":[{\"agency\":\"so-a\"},{\"text\":\"Sở B\"}],"
          + "\"deadline\":{\"kind\":\"every\",\"cycle\":\"month\",\"day\":18,\"from\":\"2025-03\"}}]}]}}";

  private static final List<AnyMutation.Mutation> ALL =
      LongStream.range(0, 4_000).mapToObj(seed -> AnyMutation.mutate(DOCUMENT, seed)).toList();

  @Example
  void aChangeIsDecidedByItsSeedAndGivesJson() {
    assertThat(ALL)
        .allSatisfy(mutation -> assertThat(Trees.read(mutation.json()).isMissingNode()).isFalse());
    assertThat(AnyMutation.mutate(DOCUMENT, 7)).isEqualTo(ALL.get(7));
  }

  @Example
  void mostChangesChangeSomething() {
    assertThat(ALL.stream().filter(mutation -> !mutation.json().equals(DOCUMENT)).count())
        .isGreaterThan(3_600);
    assertThat(ALL.stream().map(AnyMutation.Mutation::json).distinct().count())
        .isGreaterThan(1_200);
  }

  @Example
  void everyKindOfChangeOccurs() {
    assertThat(ALL)
        .extracting(AnyMutation.Mutation::change)
        .contains(
            "the document is another",
            "/plan/sections/0/tasks/0/title is left out",
            "/plan/sections/0/tasks/0/leads/1 is left out",
            "/plan/sections/0/tasks/0/deadline/kind is another value",
            "/plan/sections/0/tasks/0/deadline/day is of another type",
            "/plan/sections/0/tasks/0/leads has an element twice",
            "/plan/sections/0/tasks/0 has title twice",
            "/plan/sections/0/tasks/0/leads/0 gets collective",
            "/plan/sections/0/tasks/0/deadline gets month")
        .anyMatch(change -> change.endsWith(" is a copy of another"))
        .anyMatch(change -> change.endsWith("/title is called TITLE"))
        .anyMatch(change -> change.endsWith("/day is in a list"));
  }

  @Example
  void valuesAreOfTheFormThatStoodThere() {
    assertThat(ALL)
        .extracting(AnyMutation.Mutation::json)
        .anyMatch(json -> json.contains("\"from\":\"2025-06-31\""))
        .anyMatch(json -> json.contains("\"kind\":\"allOf\""))
        .anyMatch(json -> json.contains("\"day\":32"))
        .anyMatch(json -> json.contains("\"day\":null"))
        .anyMatch(json -> json.contains("\"title\":\" \""));
  }
}
