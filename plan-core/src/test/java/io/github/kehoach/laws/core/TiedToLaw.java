package io.github.kehoach.laws.core;

import java.lang.reflect.Method;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.InvokePropertyMethodHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Judges the {@link Claim} of each law in each try, and fails a law that never answered its planted
 * bug with a failed outcome.
 */
public final class TiedToLaw implements AroundPropertyHook, InvokePropertyMethodHook {
  private static final ThreadLocal<Boolean> CAUGHT = ThreadLocal.withInitial(() -> false);

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public Object invoke(Method method, Object target, Object... arguments) throws Throwable {
    Object result = DEFAULT.invoke(method, target, arguments);
    if (result instanceof Claim<?> claim) {
      claim.check();
      CAUGHT.set(CAUGHT.get() || claim.catchesItsPlantedBug());
    }
    return result;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    CAUGHT.set(false);
    PropertyExecutionResult result = property.execute();
    boolean missed = context.findAnnotation(Law.class).isPresent() && !CAUGHT.get();
    return missed && !FixedSeeds.FEW && result.status() == Status.SUCCESSFUL
        ? result.mapToFailed("the law answered its planted bug with no failed outcome")
        : result;
  }
}
