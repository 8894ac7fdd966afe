package io.github.kehoach.laws.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a static method that states a law and returns an {@link Outcome}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Law {
  /** Stable id in words, such as {@code period-text-round-trip}; the label of its property. */
  String id();

  /** The law in one sentence. */
  String says();
}
