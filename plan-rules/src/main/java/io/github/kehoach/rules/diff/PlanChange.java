package io.github.kehoach.rules.diff;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.text.Messages;
import java.util.Optional;

/**
 * One change between two versions of a plan. It judges nothing. Immutable and thread-safe.
 *
 * @param kind what changed
 * @param subject what it is about, such as "nhiệm vụ 15 (mục II)", by its number now, or by its old
 *     one where it is gone
 * @param oldPointer JSON Pointer of that in the old version; empty if it is new
 * @param pointer JSON Pointer of that in the version now; empty if it is gone
 * @param before the words before; empty where there were none
 * @param after the words now; empty where there are none
 */
public record PlanChange(
    ChangeKind kind,
    Text subject,
    Optional<String> oldPointer,
    Optional<String> pointer,
    Optional<Text> before,
    Optional<Text> after) {

  /** The change as a sentence. */
  public Text text() {
    Text nothing = Messages.text("diff.nothing");
    return Messages.text("diff." + kind, subject, before.orElse(nothing), after.orElse(nothing));
  }
}
