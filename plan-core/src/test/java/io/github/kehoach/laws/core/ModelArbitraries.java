package io.github.kehoach.laws.core;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets a property say {@code @ForAll Task task}, wherever the laws are on the class path. */
public final class ModelArbitraries implements ArbitraryProvider {
  private static final ModelTypes TYPES = ModelTypes.all();

  /** For jqwik, which finds it as a service. */
  public ModelArbitraries() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return TYPES.find(target.getRawType()).isPresent();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return TYPES.find(target.getRawType()).<Set<Arbitrary<?>>>map(Set::of).orElse(Set.of());
  }
}
