package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.grammar.Grammar;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words of an event, by a grammar of their own, what kind it is, who brings it about
 * and what it is about. Author and subject are always words of the text.
 */
final class Triggers {
  static final Grammar GRAMMAR =
      Grammar.load(Triggers.class, "trigger.grammar", DeadlineReader.GRAMMAR.vocabulary());

  private static final List<String> RECURRING = List.of("WEEK", "MONTH", "QUARTER", "YEAR");

  private Triggers() {}

  /** What the words of an event name; with "theo" as the first of them, what is gone by. */
  static Trigger of(Tokens tokens, int first, int last) {
    int end = last;
    while (end > first && tokens.isSign(end, ',')) {
      end--;
    }
    Phrase said = GRAMMAR.derive(tokens, first, end + 1).first().get(0);
    String issue = said.has("approval") ? "approval" : "issuance";
    String type = said.rule().equals("deed") ? issue : said.rule();
    return Trigger.builder()
        .type(Trigger.Type.valueOf(type.toUpperCase(Locale.ROOT)))
        .by(words(tokens, said, "by"))
        .subject(words(tokens, said, "subject"))
        .build();
  }

  private static @Nullable String words(Tokens tokens, Phrase said, String name) {
    return said.has(name) ? tokens.slice(said.first(name), said.last(name)) : null;
  }

  /** Whether an event comes again and again, as the end of a quarter does. */
  static boolean recurs(Tokens tokens, int first, int last) {
    return last - first < 3 && RECURRING.contains(DeadlineReader.kind(tokens, last));
  }

  /** Whether an event comes each year, though the text speaks of one: the end of a fiscal year. */
  static boolean mayRecur(Tokens tokens, int first, int last) {
    return last - first < 5
        && IntStream.rangeClosed(first, last)
            .mapToObj(i -> DeadlineReader.kind(tokens, i))
            .anyMatch(kind -> kind.equals("YEAR") || kind.equals("THIS"));
  }
}
