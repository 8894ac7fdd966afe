package io.github.kehoach.laws.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a law: a jqwik property that returns a {@link Claim}, or a static method that returns an
 * {@link Outcome} and is proved by a property with its id as label.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Law {
  /** Stable id in words, such as {@code period-text-round-trip}. */
  String id();

  /** The law in one sentence. */
  String says();

  /** The broken variant that the claim of the law must catch, in words. */
  String catches() default "";
}
