package io.github.kehoach.laws.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/** A library neither asks for the time nor talks to the console; its callers decide on both. */
public final class QuietCode {
  private static final Set<String> OF_SYSTEM =
      Set.of("currentTimeMillis", "nanoTime", "out", "err", "in");

  private QuietCode() {}

  /** To be checked against the classes of a library module. */
  public static ArchRule rule() {
    return noClasses()
        .should()
        .accessTargetWhere(
            describe("is a clock or the console", access -> isLoud(access.getTarget(), access)));
  }

  private static boolean isLoud(AccessTarget target, JavaAccess<?> access) {
    JavaClass owner = target.getOwner();
    // by name: the classes of the JDK are not read
    boolean now = target.getName().equals("now") && owner.getPackageName().startsWith("java.time");
    boolean clock = owner.isEquivalentTo(Clock.class);
    boolean system = owner.isEquivalentTo(System.class) && OF_SYSTEM.contains(target.getName());
    boolean date =
        owner.isEquivalentTo(java.util.Date.class)
            && access.getTarget().getFullName().endsWith("<init>()");
    return now || clock || system || date;
  }
}
