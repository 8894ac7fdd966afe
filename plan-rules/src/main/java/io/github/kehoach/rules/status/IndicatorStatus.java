package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.rules.text.Messages;
import java.util.Optional;

/**
 * Where one indicator stands. Immutable and thread-safe.
 *
 * @param pointer JSON Pointer of the indicator, from the plan
 * @param number as printed, not blank
 * @param horizon by when the target is to be reached
 * @param name what is measured, not blank
 * @param target what is to be reached
 * @param reading the reading of the latest period; of one period the one known last
 * @param attainment how the two stand to each other; there if and only if both are
 */
public record IndicatorStatus(
    String pointer,
    Optional<String> number,
    Optional<Horizon> horizon,
    String name,
    Optional<Target> target,
    Optional<Reading> reading,
    Optional<Attainment> attainment) {
  /**
   * Refuses blank texts, and an attainment of nothing.
   *
   * @throws InvalidValueException if a text is blank, or the attainment does not go with target and
   *     reading
   */
  public IndicatorStatus {
    Checks.text(pointer, "IndicatorStatus.pointer");
    Checks.text(number, "IndicatorStatus.number");
    Checks.text(name, "IndicatorStatus.name");
    if (attainment.isPresent()
        != (target.isPresent() && reading.flatMap(Reading::value).isPresent())) {
      throw new InvalidValueException(
          "IndicatorStatus.attainment",
          Messages.requirement("beside-target"),
          attainment.orElse(null));
    }
  }
}
