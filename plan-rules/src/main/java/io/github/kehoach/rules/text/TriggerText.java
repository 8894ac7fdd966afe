package io.github.kehoach.rules.text;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says the events that release tasks (sự kiện kích hoạt), as far as the plan names them. The words
 * of the plan stay as they are; in English they stand in quotation marks. Stateless, thread-safe.
 */
public final class TriggerText {
  private TriggerText() {}

  /**
   * The event by itself, for use after "chờ" and "waits for": "Trung ương ban hành Đề án", "the
   * issuance of “Đề án” by Trung ương".
   */
  public static Text of(Trigger trigger) {
    List<Object> words = new ArrayList<>(2);
    StringBuilder key = new StringBuilder("trigger.").append(trigger.type());
    trigger
        .by()
        .ifPresent(
            by -> {
              key.append(".by");
              words.add(by);
            });
    trigger
        .subject()
        .ifPresent(
            subject -> {
              key.append(".about");
              words.add(subject);
            });
    return text(key.toString(), words.toArray());
  }

  /** The event by itself where a line begins with it: "Trung ương ban hành Đề án". */
  public static Text heading(Trigger trigger) {
    Text words = of(trigger);
    return new Text(capital(words.vi()), capital(words.en()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /**
   * As a condition: "khi Trung ương ban hành Đề án", "theo lộ trình", "according to the roadmap".
   */
  public static Text when(Trigger trigger) {
    return said("when", trigger);
  }

  /** With a lag: "15 ngày làm việc sau khi Trung ương ban hành Đề án". */
  public static Text when(Trigger trigger, Lag lag) {
    if (lag.amount() == 0) {
      return said("atOnce", trigger);
    }
    String side = lag.amount() < 0 ? "before" : "after";
    return text("lag." + side, LagText.of(lag), said(side, trigger));
  }

  private static Text said(String how, Trigger trigger) {
    boolean asGiven =
        trigger.type() == Trigger.Type.GUIDANCE || trigger.type() == Trigger.Type.ROADMAP;
    String kind = asGiven ? "." + trigger.type() : namesItsTime(trigger) ? ".day" : "";
    return text("trigger." + how + kind, of(trigger));
  }

  /** Whether the plan's words say "ngày …" or "khi …" themselves, as in "ngày khai mạc". */
  private static boolean namesItsTime(Trigger trigger) {
    if (trigger.type() != Trigger.Type.EVENT
        || trigger.subject().isEmpty()
        || trigger.by().isPresent()) {
      return false;
    }
    String words = Folding.fold(trigger.subject().get());
    return words.startsWith("ngay ") || words.startsWith("khi ") || words.startsWith("ngày ");
  }
}
