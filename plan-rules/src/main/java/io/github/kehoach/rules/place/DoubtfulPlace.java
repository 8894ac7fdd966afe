package io.github.kehoach.rules.place;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import java.util.List;
import java.util.Objects;

/**
 * Something that whoever typed the plan was not sure to have read rightly. Immutable and
 * thread-safe.
 *
 * @param place where
 * @param field which part of it, as the mark names it, such as {@code deadlineText}
 * @param part the same for people, such as "thời hạn" and "deadline"
 * @param note what is doubtful, in the words of who typed it
 */
public record DoubtfulPlace(Place place, String field, Text part, String note) {
  /** Refuses null. */
  public DoubtfulPlace {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(note, "note");
  }

  /** Every mark of doubt in a plan, in the order in which it is read. */
  public static List<DoubtfulPlace> in(Plan plan) {
    return DoubtfulPlaces.in(plan);
  }
}
