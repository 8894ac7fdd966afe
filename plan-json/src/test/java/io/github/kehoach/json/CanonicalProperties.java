package io.github.kehoach.json;

import static io.github.kehoach.laws.core.Claim.claim;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.json.AnyJson;
import io.github.kehoach.laws.json.JsonLaws;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanonicalProperties {
  private static final JsonFormat<Plan> PLANS = JsonFormat.plans();

  @Provide
  Arbitrary<Sample<?>> documents() {
    return Sample.documents().withoutEdgeCases();
  }

  @Property(tries = 300)
  @Law(
      id = "json-canonical-same",
      says =
          "The canonical form of a value does not hang on how its document spells it: order of fields, white space, zeros, composition of letters.",
      catches = "writing for canonical form")
  Claim<?> spellingDoesNotShow(@ForAll("documents") Sample<?> sample, @ForAll long seed) {
    return claim(
        () -> same(sample, seed), Sample::documents, any -> CanonicalProperties.writtenAsItIs(any));
  }

  private static <T> Outcome same(Sample<T> sample, long seed) {
    return JsonLaws.canonicalSame(
        sample.value(),
        AnyJson.respelled(sample.write(sample.value()), seed),
        sample::read,
        sample.json()::canonical);
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
  @Law(
      id = "json-canonical-tells-apart",
      says = "Two documents that say different things have different canonical forms.",
      catches = "canonical form without case")
  Claim<?> anotherMeaningShows(@ForAll("changed") AnyJson.Changed changed) {
    Function<String, byte[]> lower =
        json -> new String(canonical(json), UTF_8).toLowerCase(Locale.ROOT).getBytes(UTF_8);
    return claim(
        () -> JsonLaws.canonicalTellsApart(changed, CanonicalProperties::canonical),
        () -> JsonLaws.canonicalTellsApart(changed, lower));
  }

  private static byte[] canonical(String json) {
    ReadResult<Plan> result = PLANS.check(json);
    return PLANS.with(result.unknown()).canonical(result.orThrow());
  }
}
