package io.github.kehoach.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** The style of small values, which their factories make from all fields at once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(builder = false, copy = false),
    allParameters = true,
    allowedClasspathAnnotations = Override.class,
    jdkOnly = true,
    jdk9Collections = true)
public @interface PartStyle {}
