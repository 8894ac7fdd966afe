package io.github.kehoach.rules;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Trigger;
import java.util.Map;

/** Names the events that release tasks (sự kiện kích hoạt) for people. Stateless, thread-safe. */
public final class TriggerText {
  private static final Map<Trigger.Type, Text> EVENTS =
      Map.of(
          Trigger.Type.ISSUANCE, new Text("ban hành", "issuance"),
          Trigger.Type.GUIDANCE, new Text("hướng dẫn", "guidance"),
          Trigger.Type.ROADMAP, new Text("lộ trình", "roadmap"),
          Trigger.Type.APPROVAL, new Text("phê duyệt", "approval"),
          Trigger.Type.EFFECT, new Text("có hiệu lực", "taking effect"),
          Trigger.Type.EVENT, new Text("sự kiện", "event"));

  private TriggerText() {}

  /**
   * Who, what kind of event, about what, in this order, as far as they are known: "Trung ương ban
   * hành" and "Trung ương issuance".
   *
   * @param trigger any trigger
   */
  public static Text of(Trigger trigger) {
    Text event = EVENTS.getOrDefault(trigger.type(), Text.same(trigger.type().toString()));
    String by = trigger.by().map(words -> words + " ").orElse("");
    String subject = trigger.subject().map(words -> " " + words).orElse("");
    return new Text(by + event.vi() + subject, by + event.en() + subject);
  }
}
