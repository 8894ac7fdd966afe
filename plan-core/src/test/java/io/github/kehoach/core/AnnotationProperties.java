package io.github.kehoach.core;

import io.github.kehoach.laws.core.AnnotationLaws;
import io.github.kehoach.laws.core.AnyExtensions;
import io.github.kehoach.laws.core.PlantedBug;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

class AnnotationProperties {
  @Provide
  Arbitrary<Map<String, String>> fields() {
    return AnyExtensions.fields();
  }

  @Provide
  Arbitrary<Tuple3<Extensions, String, String>> oneMore() {
    return Combinators.combine(
            AnyExtensions.fields().map(Extensions::of), AnyExtensions.names(), AnyExtensions.json())
        .as(
            (extensions, name, json) ->
                Tuple.of(
                    extensions,
                    extensions.asMap().keySet().stream()
                        .findFirst()
                        .filter(any -> json.length() > 3)
                        .orElse(name),
                    json));
  }

  @Property
  @Label("extensions-keep-order")
  void orderIsKept(@ForAll("fields") Map<String, String> fields) {
    AnnotationLaws.extensionsKeepOrder(fields, Extensions::of).check();
  }

  @Example
  @Label("planted: extensions-keep-order")
  void sortingByName() {
    PlantedBug.isCaught(
        AnyExtensions.fields(),
        fields ->
            AnnotationLaws.extensionsKeepOrder(fields, any -> Extensions.of(new TreeMap<>(any))));
  }

  @Property
  @Label("extensions-with-one-more")
  void oneMoreIsLast(@ForAll("oneMore") Tuple3<Extensions, String, String> more) {
    AnnotationLaws.extensionsWithOneMore(more.get1(), more.get2(), more.get3(), Extensions::with)
        .check();
  }

  @Example
  @Label("planted: extensions-with-one-more")
  void replacingAtTheEnd() {
    PlantedBug.isCaught(
        oneMore(),
        more ->
            AnnotationLaws.extensionsWithOneMore(
                more.get1(),
                more.get2(),
                more.get3(),
                (extensions, name, json) -> {
                  Map<String, String> moved = new LinkedHashMap<>(extensions.asMap());
                  moved.remove(name);
                  return Extensions.of(moved).with(name, json);
                }));
  }
}
