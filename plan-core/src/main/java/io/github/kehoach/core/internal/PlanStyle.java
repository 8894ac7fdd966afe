package io.github.kehoach.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style of all aggregates: the generated class stays hidden behind the interface. What has
 * a default is set when a builder begins, not by {@code Value.Default}, which would leave a field
 * for its bookkeeping in every object and two fences in every build. The generated classes carry no
 * annotation that an embedder's compiler would look for and not find, hence the harmless one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builder = "new",
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false),
    depluralize = true,
    depluralizeDictionary = {
      "alias:aliases",
      "basis:basis",
      "carriesOut:carriesOut",
      "replaces:replaces"
    },
    allowedClasspathAnnotations = Override.class,
    from = "like",
    jdkOnly = true,
    jdk9Collections = true,
    mergeFromSupertypesDynamically = false)
public @interface PlanStyle {}
