package io.github.kehoach.rules.diff;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What changed between two versions of one plan, such as a draft and what was issued, or a plan and
 * its amendment. It is neutral: whether a change is for the better, it does not say.
 *
 * <p>A task is the same in both if number and title are, else if its title is, else if its number
 * is. So a task that is put in between makes the later ones renumbered, not renamed; and a task
 * with another title under the same number is renamed. Time and memory grow with the two plans, not
 * with their product.
 *
 * <pre>{@code
 * for (PlanChange change : PlanDiff.between(draft, issued).changes()) {
 *   out.println(change.text().in(Language.VI));   // nhiệm vụ 15 (mục II): thời hạn đổi từ ...
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>Laws: {@code diff-applied-gives-now}, {@code diff-of-itself-is-empty}.
 */
public final class PlanDiff {
  private final List<PlanChange> changes;
  private final PlanPatch patch;
  private final Map<String, String> sameTasks;

  private PlanDiff(List<PlanChange> changes, PlanPatch patch, Map<String, String> sameTasks) {
    this.changes = List.copyOf(changes);
    this.patch = patch;
    this.sameTasks = Map.copyOf(sameTasks);
  }

  /** Compares an old version with the one that holds now. */
  public static PlanDiff between(Plan old, Plan now) {
    Objects.requireNonNull(old, "old");
    Objects.requireNonNull(now, "now");
    ChangeList changes = new ChangeList();
    OtherChanges.find(old, now, changes);
    Map<String, String> same = TaskChanges.find(old, now, changes);
    if (changes.all().isEmpty() && !old.equals(now)) {
      changes.aboutPlan();
      changes.otherwise(true);
    }
    return new PlanDiff(changes.all(), PlanPatch.between(old, now), same);
  }

  /** Whether nothing changed: whether the two versions are equal. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * The changes: of the document, of what it rests on, of sections, indicators, reporting duties
   * and agencies, and then of tasks in the order of the version now, with what is gone at the end.
   */
  public List<PlanChange> changes() {
    return changes;
  }

  /** The changes of one kind, in the same order. */
  public List<PlanChange> changes(ChangeKind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /**
   * The version now, made of the old one.
   *
   * @param old the version that was compared
   * @throws io.github.kehoach.core.InvalidValueException if it has other sections or numbers of
   *     tasks than that
   */
  public Plan applyTo(Plan old) {
    return patch.applyTo(Objects.requireNonNull(old, "old"));
  }

  /**
   * What the changes do to the status: the tasks whose state is another one, that are new and that
   * are gone, in the order of the version now.
   *
   * @param before status of the old version
   * @param after status of the version now, of the same day
   */
  public List<StateChange> effect(StatusReport before, StatusReport after) {
    Map<String, TaskStatus> olds = new HashMap<>();
    before.tasks().forEach(task -> olds.put(task.pointer(), task));
    Map<String, TaskStatus> partners = new HashMap<>();
    sameTasks.forEach(
        (old, now) -> Optional.ofNullable(olds.get(old)).ifPresent(one -> partners.put(now, one)));
    List<StateChange> effect = new ArrayList<>();
    Set<TaskStatus> stayed = new HashSet<>(partners.values());
    for (TaskStatus task : after.tasks()) {
      Optional<TaskStatus> old = Optional.ofNullable(partners.get(task.pointer()));
      if (old.isEmpty() || old.get().state() != task.state()) {
        effect.add(new StateChange(old, Optional.of(task)));
      }
    }
    before.tasks().stream()
        .filter(task -> !stayed.contains(task))
        .forEach(task -> effect.add(new StateChange(Optional.of(task), Optional.empty())));
    return effect;
  }

  @Override
  public String toString() {
    return "PlanDiff[" + changes.size() + " changes]";
  }
}
