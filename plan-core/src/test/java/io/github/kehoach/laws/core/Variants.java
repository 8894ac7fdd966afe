package io.github.kehoach.laws.core;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;

/** Names of the variants of closed choices, found by matching. */
public final class Variants {
  private Variants() {}

  /** Name of the class of a variant as a field would have it: {@code atLeast}. */
  public static String nameOf(Object variant) {
    String name = variant.getClass().getSimpleName().replace("Immutable", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Name of the case that matches a target. */
  public static String of(Target target) {
    return target.match(
        new Target.Cases<>() {
          @Override
          public String atLeast(Target.AtLeast any) {
            return "atLeast";
          }

          @Override
          public String moreThan(Target.MoreThan any) {
            return "moreThan";
          }

          @Override
          public String atMost(Target.AtMost any) {
            return "atMost";
          }

          @Override
          public String lessThan(Target.LessThan any) {
            return "lessThan";
          }

          @Override
          public String exactly(Target.Exactly any) {
            return "exactly";
          }

          @Override
          public String between(Target.Between any) {
            return "between";
          }

          @Override
          public String rankWithin(Target.RankWithin any) {
            return "rankWithin";
          }

          @Override
          public String stated(Target.Stated any) {
            return "stated";
          }
        });
  }

  /** Name of the case that matches a fact. */
  public static String of(Fact fact) {
    return fact.match(
        new Fact.Cases<>() {
          @Override
          public String taskReport(Fact.TaskReport any) {
            return "taskReport";
          }

          @Override
          public String triggerFired(Fact.TriggerFired any) {
            return "triggerFired";
          }

          @Override
          public String deadlineExtended(Fact.DeadlineExtended any) {
            return "deadlineExtended";
          }

          @Override
          public String reassigned(Fact.Reassigned any) {
            return "reassigned";
          }

          @Override
          public String cancelled(Fact.Cancelled any) {
            return "cancelled";
          }

          @Override
          public String taskAdded(Fact.TaskAdded any) {
            return "taskAdded";
          }

          @Override
          public String taskChanged(Fact.TaskChanged any) {
            return "taskChanged";
          }

          @Override
          public String withdrawn(Fact.Withdrawn any) {
            return "withdrawn";
          }

          @Override
          public String indicatorRead(Fact.IndicatorRead any) {
            return "indicatorRead";
          }
        });
  }

  /** Name of the case that matches what a trigger releases. */
  public static String of(Released released) {
    return released.match(
        new Released.Cases<>() {
          @Override
          public String task(Released.OneTask any) {
            return "oneTask";
          }

          @Override
          public String every(Released.Every any) {
            return "every";
          }
        });
  }
}
