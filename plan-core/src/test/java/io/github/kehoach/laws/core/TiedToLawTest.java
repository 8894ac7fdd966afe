package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs jqwik inside, on properties that pretend, and looks at what the build would see. */
class TiedToLawTest {
  @ParameterizedTest
  @CsvSource({
    "aPropertyThatIsNoLaw, ''",
    "claimThatHolds, ''",
    "claimThatFails, 8 is at least 9",
    "claimWhosePlantedBugKeepsTheLaw, no failed outcome",
    "claimWhosePlantedBugRefuses, no failed outcome",
    "claimWhosePlantedBugCrashes, crashed",
    "claimWithValuesOfItsOwn, ''",
    "claimWithValuesThatCatchNothing, no failed outcome"
  })
  void whatTheBuildSees(String property, String failure) {
    boolean pardoned = FixedSeeds.FEW && failure.equals("no failed outcome");
    String seen = pardoned ? "" : failure;
    assertThat(failureOf(property)).contains(seen).matches(any -> any.isEmpty() == seen.isEmpty());
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
    @Property(tries = 10)
    void aPropertyThatIsNoLaw(@ForAll byte number) {
      atLeast(-128, number).check();
    }

    @Property(tries = 10)
    @Law(id = "is-kept", says = "A number stays above eight.", catches = "a number of 8")
    Claim<UnaryOperator<Integer>> claimThatHolds(@ForAll byte number) {
      return stays(9, 9, 8);
    }

    @Property(tries = 10)
    @Law(id = "is-kept", says = "A number stays above eight.", catches = "a number of 8")
    Claim<UnaryOperator<Integer>> claimThatFails(@ForAll byte number) {
      return stays(9, 8, 8);
    }

    @Property(tries = 10)
    @Law(id = "is-kept", says = "A number stays above eight.", catches = "a number of 8")
    Claim<UnaryOperator<Integer>> claimWhosePlantedBugKeepsTheLaw(@ForAll byte number) {
      return stays(9, 9, 10);
    }

    @Property(tries = 10)
    @Law(id = "is-kept", says = "A number stays above eight.", catches = "a number of 8")
    Claim<UnaryOperator<Integer>> claimWhosePlantedBugRefuses(@ForAll byte number) {
      return claim(keep -> atLeast(9, keep.apply(9)), any -> any, any -> refuse());
    }

    @Property(tries = 10)
    @Law(id = "is-kept", says = "A number stays above eight.", catches = "a number of 8")
    Claim<UnaryOperator<Integer>> claimWhosePlantedBugCrashes(@ForAll byte number) {
      return claim(keep -> atLeast(9, keep.apply(9)), any -> any, any -> crash());
    }

    @Property(tries = 10)
    @Law(id = "is-kept", says = "A number stays above eight.", catches = "a number of 8")
    Claim<?> claimWithValuesOfItsOwn(@ForAll byte number) {
      return claim(
          () -> atLeast(9, 9),
          () -> Arbitraries.integers().between(0, 99),
          any -> atLeast(99, any));
    }

    @Property(tries = 10)
    @Law(id = "is-kept", says = "A number stays above eight.", catches = "a number of 8")
    Claim<?> claimWithValuesThatCatchNothing(@ForAll byte number) {
      return claim(
          () -> atLeast(9, 9), () -> Arbitraries.integers().between(9, 99), any -> atLeast(9, any));
    }

    private static Claim<UnaryOperator<Integer>> stays(int least, int kept, int broken) {
      return claim(keep -> atLeast(least, keep.apply(least)), any -> kept, any -> broken);
    }

    private static Outcome atLeast(int least, int number) {
      return Outcome.holds(number >= least, number + " is at least " + least);
    }

    private static int refuse() {
      throw new IllegalArgumentException("refused");
    }

    private static int crash() {
      throw new ArithmeticException("crashed");
    }
  }
}
