package io.github.kehoach.laws.core;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.InvokePropertyMethodHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Judges the {@link Claim} that a property returns, and ties what bears a law's id to the law, by
 * having run it: a property must have judged an outcome of that law, and its planted bug must have
 * got a failed one. An empty test with the right name fails.
 */
public final class TiedToLaw implements AroundPropertyHook, InvokePropertyMethodHook {
  /** What stands before the id of a law in the label of a planted bug. */
  static final String PLANTED = "planted: ";

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public Object invoke(Method method, Object target, Object... arguments) throws Throwable {
    Object result = DEFAULT.invoke(method, target, arguments);
    if (result instanceof Claim<?> claim) {
      claim.judge(label(method).orElse(""), method.isAnnotationPresent(Law.class));
    }
    return result;
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
    Method method = context.targetMethod();
    return result.status() != PropertyExecutionResult.Status.SUCCESSFUL
        ? result
        : label(method)
            .flatMap(label -> mistake(label, method.getReturnType() == Claim.class, judged))
            .map(result::mapToFailed)
            .orElse(result);
  }

  /** The id of the law that a method is, or the label by which it names one. */
  static Optional<String> label(AnnotatedElement method) {
    return Optional.ofNullable(method.getAnnotation(Law.class))
        .map(Law::id)
        .or(() -> Optional.ofNullable(method.getAnnotation(Label.class)).map(Label::value));
  }

  private static Optional<String> mistake(String label, boolean isClaim, Judged judged) {
    boolean isPlanted = label.startsWith(PLANTED);
    String id = isPlanted ? label.substring(PLANTED.length()) : label;
    if (!isPlanted && !judged.evaluated().contains(id)) {
      return Optional.of(
          "labelled " + id + ", but judged no outcome of this law, only of " + judged.evaluated());
    }
    return (isPlanted || (isClaim && !FixedSeeds.FEW)) && !judged.failed().contains(id)
        ? Optional.of("the law " + id + " answered its planted bug with no failed outcome")
        : Optional.empty();
  }
}
