package io.github.kehoach.laws.core;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What must hold of folding and of the short texts of the model on any bytes at all. A target takes
 * bytes and throws if something does not hold; no engine is named.
 */
public final class TextFuzz {
  private TextFuzz() {}

  /** All targets by the names of the directories with their inputs. */
  public static Map<String, Consumer<byte[]>> targets() {
    return Map.of("spelling", TextFuzz::spelling, "numbers", TextFuzz::numbers);
  }

  /** The text of an input; a byte that is not UTF-8 is half a character, as a string may hold. */
  public static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
  }

  /** Folding. */
  public static void spelling(byte[] input) {
    String text = text(input);
    TextLaws laws = new TextLaws();
    laws.idempotent(text).of(Folding::fold).check();
    laws.idempotent(text).of(Folding::composed).check();
    laws.unaccentedFollowsFolding(text).of(Folding::unaccented).check();
  }

  /** Numbers of documents and tasks, periods, horizons: read, written and read again. */
  public static void numbers(byte[] input) {
    String text = text(input);
    rewritten(text, DocumentNumber::parse);
    rewritten(text, PartNumber::parse);
    rewritten(text, CalendarPeriod::parse);
    rewritten(text, Horizon::parse);
  }

  private static <T> void rewritten(String text, Function<String, T> parse) {
    T value;
    try {
      value = parse.apply(text);
    } catch (UnreadableTextException documented) {
      return;
    }
    Outcome.equal(parse.apply(value.toString()), value, text).check();
  }
}
