package io.github.kehoach.rules.diff;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The changes found so far, told of one thing after the other. Used by one thread. */
final class ChangeList {
  /** What a change is about. */
  private record Subject(Text words, Optional<String> oldPointer, Optional<String> pointer) {}

  private final List<PlanChange> changes = new ArrayList<>();
  private Subject subject = plan();
  private int told;

  List<PlanChange> all() {
    return changes;
  }

  private static Subject plan() {
    return new Subject(text("diff.of.plan"), Optional.of(""), Optional.of(""));
  }

  /** What follows is about the plan as a whole. */
  void aboutPlan() {
    subject = plan();
    told = changes.size();
  }

  /** What follows is about something that stands in both versions. */
  void about(Text words, String oldPointer, String pointer) {
    subject = new Subject(words, Optional.of(oldPointer), Optional.of(pointer));
    told = changes.size();
  }

  /** Something new. */
  void added(Text words, String pointer, String content) {
    Subject of = new Subject(words, Optional.empty(), Optional.of(pointer));
    add(of, ChangeKind.ADDED, Optional.empty(), Optional.of(Text.same(content)));
  }

  /** Something that is gone. */
  void removed(Text words, String oldPointer, String content) {
    Subject of = new Subject(words, Optional.of(oldPointer), Optional.empty());
    add(of, ChangeKind.REMOVED, Optional.of(Text.same(content)), Optional.empty());
  }

  /** Words of the subject, if they differ. */
  void words(ChangeKind kind, Optional<String> before, Optional<String> after) {
    field(kind, before, after, one -> one.map(Text::same));
  }

  /** Words of the subject that are always there, if they differ. */
  void words(ChangeKind kind, String before, String after) {
    words(kind, Optional.of(before), Optional.of(after));
  }

  /** A value of the subject that is said by itself, if it differs. */
  <T> void field(ChangeKind kind, T before, T after, Function<T, Optional<Text>> said) {
    if (!Objects.equals(before, after)) {
      add(kind, said.apply(before), said.apply(after));
    }
  }

  void add(ChangeKind kind, Optional<Text> before, Optional<Text> after) {
    add(subject, kind, before, after);
  }

  /** Something else differs, if nothing that has a name of its own does. */
  void otherwise(boolean differs) {
    if (differs && changes.size() == told) {
      add(ChangeKind.OTHER, Optional.empty(), Optional.empty());
    }
  }

  private void add(Subject of, ChangeKind kind, Optional<Text> before, Optional<Text> after) {
    changes.add(new PlanChange(kind, of.words, of.oldPointer, of.pointer, before, after));
  }

  /** All of them after each other; nothing if there are none. */
  static Optional<Text> joined(List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(Text.same(String.join("; ", words)));
  }
}
