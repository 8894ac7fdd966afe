package io.github.kehoach.rules.text;

import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What this library says about deadlines, comparisons, calendars and statuses, by key. The words
 * are in two resources that a translator can edit, {@code messages_vi.properties} and {@code
 * messages_en.properties}; both have the same keys, and the same places in each message. Read once.
 * Stateless and thread-safe.
 */
public final class Messages {
  private Messages() {}

  /**
   * The message of a key, as a template where it has places.
   *
   * @throws IllegalArgumentException if no message has this key
   */
  public static Text text(String key) {
    Text text = Loaded.TEXTS.get(Objects.requireNonNull(key, "key"));
    if (text == null) {
      throw new IllegalArgumentException(
          "Messages.key must be one of both resources, was '" + key + "'");
    }
    return text;
  }

  /**
   * The message of a key with its places filled.
   *
   * @param values as {@link Text#fill} takes them
   * @throws IllegalArgumentException if no message has this key, or it has more places than values
   */
  public static Text text(String key, Object... values) {
    return text(key).fill(values);
  }

  /**
   * What must hold of a value: its words stand under the key {@code must.<code>}.
   *
   * @throws IllegalArgumentException if no message has this key
   */
  public static Requirement requirement(String code) {
    return new Requirement(code, text("must." + code));
  }

  /** Every key, in alphabetical order. */
  public static Set<String> keys() {
    return Loaded.TEXTS.keySet();
  }

  /** Read when first asked for. */
  private static final class Loaded {
    static final Map<String, Text> TEXTS = load();

    private static Map<String, Text> load() {
      Properties vi = read(Messages.class.getResourceAsStream("messages_vi.properties"));
      Properties en = read(Messages.class.getResourceAsStream("messages_en.properties"));
      if (!vi.keySet().equals(en.keySet())) {
        throw new IllegalStateException("the messages of the two languages have other keys");
      }
      Map<String, Text> texts = new TreeMap<>();
      for (String key : vi.stringPropertyNames()) {
        texts.put(key, Text.template(vi.getProperty(key), en.getProperty(key)));
      }
      return texts;
    }

    private static Properties read(InputStream resource) {
      Properties words = new Properties();
      try (InputStreamReader in = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
        words.load(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return words;
    }
  }
}
