package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.json.AnyJson;
import io.github.kehoach.laws.json.JsonLaws;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanonicalProperties {
  private static final JsonFormat<Plan> PLANS = JsonFormat.plans();

  @Provide
  Arbitrary<Sample<?>> documents() {
    return Sample.documents().withoutEdgeCases();
  }

  @Property(tries = 300)
  @Label("json-canonical-same")
  void spellingDoesNotShow(@ForAll("documents") Sample<?> sample, @ForAll long seed) {
    same(sample, seed).check();
  }

  private static <T> Outcome same(Sample<T> sample, long seed) {
    return JsonLaws.canonicalSame(
        sample.value(),
        AnyJson.respelled(sample.write(sample.value()), seed),
        sample::read,
        sample.json()::canonical);
  }

  @Example
  @Label("planted: json-canonical-same")
  void writingForCanonicalForm() {
    PlantedBug.isCaught(Sample.documents(), CanonicalProperties::writtenAsItIs);
  }

  private static <T> Outcome writtenAsItIs(Sample<T> sample) {
    return JsonLaws.canonicalSame(
        sample.value(),
        AnyJson.respelled(sample.write(sample.value()), 1),
        sample::read,
        value -> sample.write(value).getBytes(UTF_8));
  }

  @Provide
  Arbitrary<AnyJson.Changed> changed() {
    return AnyJson.changed(AnyPlan.plan().map(PLANS::write))
        .filter(changed -> PLANS.check(changed.other()).isOk())
        .filter(changed -> !PLANS.read(changed.json()).equals(PLANS.read(changed.other())));
  }

  @Property(tries = 300)
  @Label("json-canonical-tells-apart")
  void anotherMeaningShows(@ForAll("changed") AnyJson.Changed changed) {
    JsonLaws.canonicalTellsApart(changed, CanonicalProperties::canonical).check();
  }

  @Example
  @Label("planted: json-canonical-tells-apart")
  void canonicalFormWithoutCase() {
    Function<String, byte[]> lower =
        json -> new String(canonical(json), UTF_8).toLowerCase(Locale.ROOT).getBytes(UTF_8);
    PlantedBug.isCaught(changed(), changed -> JsonLaws.canonicalTellsApart(changed, lower));
  }

  private static byte[] canonical(String json) {
    ReadResult<Plan> result = PLANS.check(json);
    return PLANS.with(result.unknown()).canonical(result.orThrow());
  }
}
