package io.github.kehoach.laws.core;

import java.util.Optional;
import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Ties what is labelled with a law's id to the law, by having run it: a property must have judged
 * an outcome of that law, a planted bug a failed one. An empty test with the right label fails.
 */
public final class TiedToLaw implements AroundPropertyHook {
  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Judged judged = Judged.begin();
    PropertyExecutionResult result;
    try {
      result = property.execute();
    } finally {
      Judged.end();
    }
    if (result.status() != PropertyExecutionResult.Status.SUCCESSFUL) {
      return result;
    }
    return context
        .findAnnotation(Label.class)
        .flatMap(label -> mistake(label.value(), judged))
        .map(result::mapToFailed)
        .orElse(result);
  }

  private static Optional<String> mistake(String label, Judged judged) {
    if (label.startsWith(Spec.PLANTED)) {
      String id = label.substring(Spec.PLANTED.length());
      return judged.failed().contains(id)
          ? Optional.empty()
          : Optional.of("the law " + id + " answered its planted bug with no failed outcome");
    }
    return judged.evaluated().contains(label)
        ? Optional.empty()
        : Optional.of(
            "labelled "
                + label
                + ", but judged no outcome of this law, only of "
                + judged.evaluated());
  }
}
