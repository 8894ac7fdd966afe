package io.github.kehoach.laws.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Reporter;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Statistics of generated values are printed where a property fails, and nowhere else. */
public final class QuietReports implements AroundPropertyHook {
  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public int aroundPropertyProximity() {
    return -90; // outside of jqwik's own statistics
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    List<Runnable> held = new ArrayList<>();
    context.wrapReporter(to -> new HoldingReporter(to, held));
    PropertyExecutionResult result = property.execute();
    if (result.status() == PropertyExecutionResult.Status.FAILED) {
      held.forEach(Runnable::run);
    }
    context.wrapReporter(last -> last instanceof HoldingReporter holding ? holding.to() : last);
    return result;
  }

  private record HoldingReporter(Reporter to, List<Runnable> held) implements Reporter {
    @Override
    public void publishValue(String key, String value) {
      held.add(() -> to.publishValue(key, value));
    }

    @Override
    public void publishReport(String key, Object object) {
      held.add(() -> to.publishReport(key, object));
    }

    @Override
    public void publishReports(String key, Map<String, Object> objects) {
      held.add(() -> to.publishReports(key, objects));
    }
  }
}
