package io.github.kehoach.rules.place;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

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
    List<DoubtfulPlace> found = new ArrayList<>();
    add(plan, PlanPlaces::plan, found);
    add(plan.document(), PlanPlaces::document, found);
    PlanPlaces.sections(
        plan, (section, at) -> add(section, () -> PlanPlaces.section(section, at), found));
    TaskVisit.all(plan, task -> add(task.task(), task::place, found));
    PlanPlaces.indicators(plan).forEach(one -> add(one.value(), one.at(), found));
    PlanPlaces.duties(plan).forEach(one -> add(one.value(), one.at(), found));
    PlanPlaces.agencies(plan).forEach(one -> add(one.value(), one.at(), found));
    return found;
  }

  private static void add(Annotated value, Supplier<Place> place, List<DoubtfulPlace> to) {
    for (int i = 0; i < value.doubts().size(); i++) {
      Doubt doubt = value.doubts().get(i);
      Place at = place.get().field("doubts").element(i);
      to.add(new DoubtfulPlace(at, doubt.field(), part(doubt.field()), doubt.note()));
    }
  }

  /** What a field is called; a field inside another goes by the outer one's name. */
  static Text part(String field) {
    String outer = field.split("/", 2)[0];
    String key = "field." + outer;
    return Messages.keys().contains(key) ? Messages.text(key) : Text.same(outer);
  }
}
