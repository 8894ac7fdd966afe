package io.github.kehoach.tracker.view;

import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.Language;
import io.github.kehoach.rules.Text;
import java.util.Locale;
import java.util.Map;

/** Names the events that release tasks. */
public final class TriggerWords {
  private static final Map<Trigger.Type, Text> EVENTS =
      Map.of(
          Trigger.Type.ISSUANCE, new Text("ban hành", "issuance"),
          Trigger.Type.GUIDANCE, new Text("hướng dẫn", "guidance"),
          Trigger.Type.ROADMAP, new Text("lộ trình", "roadmap"),
          Trigger.Type.APPROVAL, new Text("phê duyệt", "approval"),
          Trigger.Type.EFFECT, new Text("có hiệu lực", "taking effect"),
          Trigger.Type.EVENT, new Text("sự kiện", "event"));

  private TriggerWords() {}

  /** Who, what kind of event, about what, in this order and beginning with a capital. */
  public static Text of(Trigger trigger) {
    return new Text(in(Language.VI, trigger), in(Language.EN, trigger));
  }

  private static String in(Language language, Trigger trigger) {
    String event = EVENTS.getOrDefault(trigger.type(), Text.same("")).in(language);
    String words = trigger.by().orElse("") + " " + event + " " + trigger.subject().orElse("");
    String tidy = words.strip().replaceAll(" +", " ");
    return tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1);
  }
}
