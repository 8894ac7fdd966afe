package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.text.TriggerText;
import java.util.Locale;

/** Names the events that release tasks where a line begins with them. */
final class TriggerWords {
  private TriggerWords() {}

  /** Who, what kind of event, about what, in this order and beginning with a capital. */
  public static Text of(Trigger trigger) {
    Text words = TriggerText.of(trigger);
    return new Text(capital(words.vi()), capital(words.en()));
  }

  private static String capital(String words) {
    String tidy = words.strip().replaceAll(" +", " ");
    return tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1);
  }
}
