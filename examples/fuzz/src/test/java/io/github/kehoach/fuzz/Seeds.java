package io.github.kehoach.fuzz;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.laws.core.KeptInputs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What fuzzing begins with. */
final class Seeds {
  private static final List<String> BUNDLED =
      List.of("hai-duong/726", "hai-duong/so-khcn", "hai-duong/so-noi-vu", "hau-giang/ke-hoach");
  private static final int MOST = 3;

  private Seeds() {}

  /** The inputs that a module keeps for a target. */
  static Stream<byte[]> kept(String module, String target) {
    Path root = Path.of(System.getProperty("fuzz.root", "../.."));
    return KeptInputs.in(root.resolve(module + "/src/test/resources/fuzz/" + target))
        .values()
        .stream();
  }

  /** The plans that come with the tracker, cut small: a fuzzer is the faster the less it reads. */
  static Stream<byte[]> ofBundledPlans() {
    return BUNDLED.stream()
        .map(Seeds::plan)
        .flatMap(plan -> plan.sections().stream().map(section -> small(plan, section)))
        .map(plan -> JsonFormat.plans().compact().write(plan).getBytes(StandardCharsets.UTF_8));
  }

  private static Plan small(Plan plan, Section section) {
    Section fewTasks =
        section.toBuilder().sections(List.of()).tasks(first(section.tasks())).build();
    return Plan.builder()
        .document(plan.document())
        .basis(first(plan.basis()))
        .indicators(first(plan.indicators()))
        .agencies(first(plan.agencies()))
        .addSection(fewTasks)
        .build();
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static Plan plan(String name) {
    try (InputStream json = Plan.class.getResourceAsStream("/plans/" + name + ".json")) {
      return JsonFormat.plans().read(Objects.requireNonNull(json, name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
