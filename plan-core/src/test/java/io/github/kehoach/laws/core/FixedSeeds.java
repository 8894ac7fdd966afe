package io.github.kehoach.laws.core;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property the seed that follows from its name, so that one commit has one result on
 * every machine. {@code mvn -Pexplore} looks for new samples: another base seed ({@code -Dseed=…}
 * repeats a run) and more tries ({@code -Dtimes=…}). Registered as a service by the modules that
 * want it.
 *
 * <p>{@code mvn verify} draws three tenths of the tries that the properties of laws name, {@code
 * -Dquick} one tenth, {@code -Pthorough} all; those that watch over a generator keep theirs, for
 * they count shares.
 */
public final class FixedSeeds implements AroundPropertyHook {
  private static final String BASE = System.getProperty("seed", "kehoach");
  private static final double TIMES =
      Double.parseDouble(System.getProperty("times", System.getProperty("times.of.build", "1")));

  /** Fewer tries than {@code mvn verify} has: a planted bug may go uncaught. */
  static final boolean FEW = TIMES < 0.3;

  private static final int TRIES_OF_JQWIK = 1_000;

  static {
    if (System.getProperty("seed") != null) {
      System.out.println("Exploring from the seed " + BASE + "; -Dseed=" + BASE + " repeats it.");
    }
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public int aroundPropertyProximity() {
    return -100; // outside of all others: whoever comes later sees the seed
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (attributes.seed().isEmpty()) {
      String name = context.containerClass().getName() + "." + context.targetMethod().getName();
      attributes.setSeed(Long.toString(hash(BASE + "/" + name)));
    }
    int tries = attributes.tries().orElse(TRIES_OF_JQWIK);
    if (tries != 1 && (TIMES > 1 || context.findAnnotation(Law.class).isPresent())) {
      attributes.setTries((int) Math.ceil(tries * TIMES));
    }
    return property.execute();
  }

  /** 64 bits of a text, the same everywhere. */
  static long hash(String text) {
    long hash = 1_125_899_906_842_597L;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}
