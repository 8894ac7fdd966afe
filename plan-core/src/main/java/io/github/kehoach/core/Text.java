package io.github.kehoach.core;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One sentence in Vietnamese and in English. A template has numbered places, {@code {0}} to {@code
 * {9}}, the same in both languages, which {@link #fill} replaces; days, periods and cycles are
 * written as each language writes them. Immutable and thread-safe.
 *
 * <p>A template is filled when somebody reads the sentence: most findings are only counted or
 * filtered.
 */
public final class Text {
  private static final Object[] NO_VALUES = {};

  private final String viTemplate;
  private final String enTemplate;
  private final int places;
  private final Object[] values;

  /**
   * A sentence.
   *
   * @param vi in Vietnamese
   * @param en in English
   */
  public Text(String vi, String en) {
    this(Checks.required(vi, "Text.vi"), Checks.required(en, "Text.en"), 0, NO_VALUES);
  }

  private Text(String viTemplate, String enTemplate, int places, Object[] values) {
    this.viTemplate = viTemplate;
    this.enTemplate = enTemplate;
    this.places = places;
    this.values = values;
  }

  /** The same words in both languages, such as a quotation. */
  public static Text same(String words) {
    Checks.required(words, "Text.words");
    return new Text(words, words);
  }

  /**
   * A template.
   *
   * @throws InvalidValueException if the two do not have the same places
   */
  public static Text template(String vi, String en) {
    NavigableSet<Integer> places = places(Checks.required(vi, "Text.vi"));
    if (!places.equals(places(Checks.required(en, "Text.en")))) {
      throw Refuse.value("Text.template", "same-places", vi + " / " + en);
    }
    return new Text(vi, en, places.isEmpty() ? 0 : places.last() + 1, NO_VALUES);
  }

  /** The sentence in Vietnamese. */
  public String vi() {
    return filled(viTemplate, Language.VI, values);
  }

  /** The sentence in English. */
  public String en() {
    return filled(enTemplate, Language.EN, values);
  }

  /**
   * This template with its places replaced.
   *
   * @param values one for each place; a {@link Text} is written in each language, days, periods and
   *     cycles as each language writes them, anything else by its text form, in which hidden
   *     characters are shown as {@code \\u202e}
   * @throws InvalidValueException if there are fewer values than places
   */
  public Text fill(Object... values) {
    if (values.length < places) {
      throw Refuse.value("Text.values", "value-for-each-place", values.length, viTemplate);
    }
    Object[] kept = new Object[values.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = isFixed(values[i]) ? values[i] : String.valueOf(values[i]);
    }
    return new Text(vi(), en(), 0, kept);
  }

  /** Whether a value can be written later and will be the same; any other is written at once. */
  static boolean isFixed(Object value) {
    return value instanceof String
        || value instanceof Text
        || value instanceof LocalDate
        || value instanceof CalendarPeriod
        || value instanceof Cycle
        || value instanceof DayOfWeek;
  }

  /** The sentence in a language. */
  public String in(Language language) {
    return Checks.required(language, "Text.language") == Language.VI ? vi() : en();
  }

  private static String filled(String template, Language language, Object[] values) {
    int at = template.indexOf('{');
    if (at < 0 || values.length == 0) {
      return template;
    }
    StringBuilder out = new StringBuilder(template.length() + 32);
    int from = 0;
    while (at >= 0) {
      if (isPlace(template, at)) {
        out.append(template, from, at)
            .append(written(values[template.charAt(at + 1) - '0'], language));
        from = at + 3;
      }
      at = template.indexOf('{', at + 1);
    }
    return out.append(template, from, template.length()).toString();
  }

  private static NavigableSet<Integer> places(String template) {
    NavigableSet<Integer> places = new TreeSet<>();
    for (int i = 0; i < template.length(); i++) {
      if (isPlace(template, i)) {
        places.add(template.charAt(i + 1) - '0');
      }
    }
    return places;
  }

  private static boolean isPlace(String template, int at) {
    return at + 2 < template.length()
        && template.charAt(at) == '{'
        && Character.isDigit(template.charAt(at + 1))
        && template.charAt(at + 2) == '}';
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Text text && vi().equals(text.vi()) && en().equals(text.en());
  }

  @Override
  public int hashCode() {
    return 31 * vi().hashCode() + en().hashCode();
  }

  @Override
  public String toString() {
    return vi() + " / " + en();
  }

  static String written(Object value, Language language) {
    if (value instanceof Text text) {
      return text.in(language);
    }
    if (value instanceof LocalDate day) {
      return CalendarText.day(day, language);
    }
    if (value instanceof CalendarPeriod period) {
      return CalendarText.period(period).in(language);
    }
    if (value instanceof Cycle cycle) {
      return CalendarText.cycle(cycle, language);
    }
    if (value instanceof DayOfWeek weekday) {
      return CalendarText.weekday(weekday, language);
    }
    return HiddenCharacters.shown(String.valueOf(value));
  }
}
