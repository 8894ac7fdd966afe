package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs jqwik inside, on properties that pretend, and looks at what the build would see. */
class TiedToLawTest {
  @Test
  void anHonestPropertyAndItsPlantedBugPass() {
    assertThat(failureOf("honest")).isEmpty();
    assertThat(failureOf("plantedAndCaught")).isEmpty();
  }

  @Test
  void anEmptyPropertyWithTheRightLabelFails() {
    assertThat(failureOf("empty")).contains("judged no outcome of this law");
  }

  @Test
  void aPropertyThatJudgesAnotherLawFails() {
    assertThat(failureOf("ofAnotherLaw")).contains("judged no outcome of this law", "is-small");
  }

  @Test
  void aPropertyThatDoesNotLookAtTheOutcomeFails() {
    assertThat(failureOf("blind")).contains("judged no outcome of this law");
  }

  @Test
  void anEmptyPlantedBugFails() {
    assertThat(failureOf("plantedAndEmpty")).contains("no failed outcome");
  }

  @Test
  void aPlantedBugOfAnotherLawFails() {
    assertThat(failureOf("plantedInAnotherLaw")).contains("no failed outcome");
  }

  @Test
  void aPlantedBugThatOnlyThrowsIsNotCaught() {
    assertThat(failureOf("plantedAndThrowing")).contains("caught the planted bug");
  }

  private static String failureOf(String method) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectMethod(Pretenders.class, named(method)))
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .configurationParameter("jqwik.database", "")
            .build();
    Map<String, String> results = new HashMap<>();
    LauncherFactory.create().execute(request, new Results(results));
    assertThat(results).as("what ran").hasSize(1);
    return results.values().iterator().next();
  }

  private static Method named(String method) {
    return Stream.of(Pretenders.class.getDeclaredMethods())
        .filter(one -> one.getName().equals(method))
        .findFirst()
        .orElseThrow();
  }

  private record Results(Map<String, String> byTest) implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        byTest.put(
            test.getDisplayName(), result.getThrowable().map(Throwable::getMessage).orElse(""));
      }
    }
  }

  /** Laws and properties of this test alone; the specification reads no nested classes. */
  static class Pretenders {
    @Law(id = "is-even", says = "Twice a number is even.")
    static Outcome isEven(int twice) {
      return Outcome.equal(twice % 2, 0, twice + " is twice a number");
    }

    @Law(id = "is-small", says = "A number is small.")
    static Outcome isSmall(int number) {
      return Outcome.holds(number < 1_000, number + " is small");
    }

    @Property(tries = 10)
    @Label("is-even")
    void honest(@ForAll byte number) {
      isEven(2 * number).check();
    }

    @Property(tries = 10)
    @Label("is-even")
    void empty(@ForAll byte number) {}

    @Property(tries = 10)
    @Label("is-even")
    void ofAnotherLaw(@ForAll byte number) {
      isSmall(number).check();
    }

    @Property(tries = 10)
    @Label("is-even")
    void blind(@ForAll byte number) {
      isEven(2 * number);
    }

    @Example
    @Label("planted: is-even")
    void plantedAndCaught() {
      PlantedBug.isCaught(Arbitraries.integers(), number -> isEven(number));
    }

    @Example
    @Label("planted: is-even")
    void plantedAndEmpty() {}

    @Example
    @Label("planted: is-even")
    void plantedInAnotherLaw() {
      PlantedBug.isCaught(Arbitraries.integers(), number -> isSmall(number));
    }

    @Example
    @Label("planted: is-even")
    void plantedAndThrowing() {
      PlantedBug.isCaught(
          Arbitraries.integers(),
          number -> {
            throw new IllegalArgumentException("refused");
          });
    }
  }
}
