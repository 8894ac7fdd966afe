package io.github.kehoach.laws.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class AnyJsonTest {
  private static final String DOCUMENT =
      "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":["
          + "{\"title\":\"Đề án\",\"deadline\":{\"kind\":\"every\",\"cycle\":\"month\",\"day\":18},\"x\":{\"title\":\"y\"}},"
          + "{\"number\":\"2\",\"title\":\"Báo cáo\",\"leads\":[{\"text\":\"Sở\"}]}]}]}}";

  private static final Arbitrary<String> DOCUMENTS = Arbitraries.just(DOCUMENT);

  private static <T> List<T> samples(Arbitrary<T> any) {
    return any.sampleStream().limit(400).toList();
  }

  @Example
  void aShuffledDocumentIsTheSameTreeInAnotherOrder() {
    JsonNode tree = Trees.read(DOCUMENT);
    Set<String> shuffled =
        samples(Arbitraries.longs()).stream()
            .map(seed -> AnyJson.shuffled(DOCUMENT, seed))
            .collect(Collectors.toSet());
    assertThat(shuffled).hasSizeGreaterThan(20).allMatch(json -> Trees.read(json).equals(tree));
  }

  @Example
  void injectedFieldsStandWhereTheySay() {
    List<AnyJson.Injected> all = samples(AnyJson.injected(DOCUMENTS));
    assertThat(all)
        .allSatisfy(
            injected ->
                injected
                    .fields()
                    .forEach(
                        (place, json) ->
                            assertThat(Trees.at(injected.json(), place)).isEqualTo(json)));
    assertThat(all).extracting(injected -> injected.fields().size()).contains(1, 2, 3, 4);
    assertThat(all.stream().flatMap(injected -> injected.fields().keySet().stream()))
        .anyMatch(place -> place.startsWith("/plan/sections/0/tasks/0/deadline/"))
        .anyMatch(place -> place.startsWith("/plan/sections/0/tasks/1/leads/0/"))
        .anyMatch(place -> place.matches("/[^/]*[0-9]"))
        .noneMatch(place -> place.contains("/tasks/0/x/"));
  }

  @Example
  void defectsStandOnlyInKnownFieldsAndNotInsideEachOther() {
    List<AnyJson.Defective> all = samples(AnyJson.defective(DOCUMENTS));
    assertThat(all).extracting(defective -> defective.places().size()).contains(0, 1, 2, 3, 4);
    assertThat(all.stream().flatMap(defective -> defective.places().stream()))
        .contains(
            "/plan/sections/0/tasks/0",
            "/plan/sections/0/tasks/0/title",
            "/plan/sections/0/tasks/0/deadline/kind",
            "/plan/sections/0/tasks/0/deadline/day",
            "/plan/sections/0/tasks/1/leads/0/text")
        .doesNotContain("/format", "/plan/sections/0/tasks/0/x/title");
    assertThat(all)
        .noneMatch(
            defective ->
                defective
                    .places()
                    .containsAll(
                        List.of(
                            "/plan/sections/0/tasks/0/deadline/kind",
                            "/plan/sections/0/tasks/0/deadline/day")));
  }

  @Example
  void aNewerDocumentDiffersInItsVersionAlone() {
    assertThat(samples(AnyJson.newer(DOCUMENTS)))
        .allSatisfy(
            newer ->
                assertThat(newer.json().replaceFirst("kehoach/1[.][1-9][0-9]*", "kehoach/1"))
                    .isEqualTo(newer.inThisVersion())
                    .isNotEqualTo(newer.json()))
        .anyMatch(newer -> newer.json().contains("kehoach/1.1\""));
  }

  @Example
  void aRespelledDocumentSaysTheSameInManyWays() {
    List<String> all =
        samples(Arbitraries.longs()).stream()
            .map(seed -> AnyJson.respelled(DOCUMENT, seed))
            .toList();
    assertThat(all)
        .anyMatch(json -> json.contains("\n"))
        .anyMatch(json -> json.contains("18.00"))
        .anyMatch(json -> json.contains("\u0110e\u0302\u0300 a\u0301n"))
        .anyMatch(json -> json.startsWith("{\"plan\""))
        .allMatch(json -> Trees.leaves(Trees.read(json)).size() == 9);
  }

  @Example
  void aChangedDocumentDiffersInOnePlace() {
    List<AnyJson.Changed> all = samples(AnyJson.changed(DOCUMENTS));
    assertThat(all)
        .allSatisfy(
            changed ->
                assertThat(
                        Trees.leaves(Trees.read(DOCUMENT)).stream()
                            .filter(
                                leaf ->
                                    !Trees.at(changed.other(), leaf)
                                        .equals(Trees.at(changed.json(), leaf))))
                    .hasSize(1));
    assertThat(all)
        .anyMatch(changed -> changed.other().contains("ĐỀ ÁN"))
        .anyMatch(changed -> changed.other().contains("Đề án\u200b"))
        .anyMatch(changed -> changed.other().contains("19"))
        .allMatch(changed -> changed.other().contains("\"kehoach/1\""));
  }

  @Example
  void damageIsOfEveryKind() {
    List<byte[]> all = samples(AnyJson.damaged(DOCUMENTS));
    int whole = DOCUMENT.getBytes(StandardCharsets.UTF_8).length;
    assertThat(all)
        .anyMatch(bytes -> bytes.length < whole / 2)
        .anyMatch(bytes -> bytes.length > whole)
        .anyMatch(bytes -> bytes.length == 0 || bytes.length < 20)
        .anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD"));
  }

  @Example
  void repeatedTasksAreTheSameInLettersAndInEscapes() {
    assertThat(samples(AnyJson.repeated(Arbitraries.just("{\"title\":\"Đề án\"}"))))
        .allSatisfy(
            json -> {
              JsonNode tasks = Trees.read(json).get("subtasks");
              assertThat(tasks).hasSize(3).allMatch(task -> task.equals(tasks.get(0)));
            })
        .anyMatch(json -> json.contains("Đề án") && json.contains("\\u0110"))
        .anyMatch(json -> !json.contains("Đề án"));
  }
}
