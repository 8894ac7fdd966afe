package io.github.kehoach.laws.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.Property;

/** A law: a jqwik property that returns a {@link Claim}. */
@Property
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Law {
  /** Stable id in words, such as {@code period-text-round-trip}. */
  String id();

  /** The law in one sentence. */
  String says();

  /** The broken variant that the claim of the law must catch, in words. */
  String catches();
}
