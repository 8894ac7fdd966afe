package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives words that are no time to the time that they belong to: a heading to what follows it, a
 * note or "đối với ..." behind a time to that time. Values set: "name" the words of a scope that
 * the text marks as one, "deed" words that may be one, "verb" verbs that name a part only beside
 * others, "work" verbs behind a time (2: other words), "left" words that are left out.
 */
final class Headings {
  private static final Set<String> WORDS =
      Set.of("label", "for", "verb", "deed", "note", "words", "why", "done", "silent");

  /** Words that may be a name, if what follows surely is a time. */
  private static final Set<String> WORDS_ONLY = Set.of("words", "deed");

  private static final Set<String> WORK =
      Set.of("VERB", "REPORT", "ISSUE", "NTH", "PHASE", "TIMES", "ITEM", "APPROVE", "PAPER");

  private static final Set<String> EDGES =
      Set.of("IN", "ON", "AT", "BEFORE", "BY", "TERM", "AT_LEAST", "BEFORE_EVENT", "PERIODIC");

  private Headings() {}

  private static boolean isEdge(Tokens tokens, Phrase time) {
    int at = time.has("verb") ? time.last("verb") + 1 : time.first();
    while (DeadlineReader.kind(tokens, at).equals("FILLER")) {
      at++;
    }
    return EDGES.contains(DeadlineReader.kind(tokens, at));
  }

  static boolean isTime(Phrase phrase) {
    return !WORDS.contains(phrase.rule());
  }

  /** Whether words go before what follows them. */
  private static boolean leadsTo(Phrase phrase, Phrase next, boolean isFirst) {
    if (phrase.rule().equals("why")) {
      return false;
    }
    return switch (next.joint()) {
      case "" -> true;
      case "open" -> !phrase.rule().equals("note");
      case "comma" -> isFirst && !phrase.has("report");
      case "dash" -> phrase.rule().equals("verb");
      default -> false;
    };
  }

  /** The times of a text with their headings; empty if words are left that belong to none. */
  static List<Phrase> attached(List<Phrase> phrases, Tokens tokens) {
    List<Phrase> all = new ArrayList<>();
    List<Phrase> waiting = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.has("alone") && phrase.joint().isEmpty() && i > 0) {
        return List.of();
      }
      if (isTime(phrase)) {
        all.add(headed(phrase, waiting));
        waiting.clear();
        continue;
      }
      @Nullable Phrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
      boolean ahead = next != null && leadsTo(phrase, next, all.isEmpty());
      if (ahead
          && next != null
          && WORDS_ONLY.contains(phrase.rule())
          && isTime(next)
          && !isEdge(tokens, next)) {
        return List.of();
      }
      if (phrase.rule().equals("silent") || (phrase.rule().equals("done") && all.isEmpty())) {
        continue;
      }
      if (phrase.rule().equals("note") || (!ahead && phrase.rule().equals("for"))) {
        if (all.isEmpty()) {
          return List.of();
        }
        Phrase last = all.get(all.size() - 1);
        boolean note = phrase.rule().equals("note");
        all.set(all.size() - 1, behind(last, phrase, note ? "note" : "name"));
      } else if (ahead) {
        waiting.add(phrase);
      } else if (!all.isEmpty()) {
        // "Họp ngày 20/5/2026 giao Sở Y tế": the day is that of the meeting.
        if (phrase.rule().equals("deed")
            && DeadlineReader.kind(tokens, phrase.first("deed")).equals("VERB")
            && tokens.value(phrase.first("deed")) == 2) {
          return List.of();
        }
        boolean task = phrase.rule().equals("words") && phrase.joint().equals("colon");
        if (phrase.rule().equals("label")
            || (phrase.rule().equals("words") && !task)
            || phrase.rule().equals("case")) {
          return List.of();
        }
        all.set(all.size() - 1, done(all.get(all.size() - 1), phrase, task));
      } else {
        return List.of();
      }
    }
    return waiting.isEmpty() ? labelled(all, tokens) : List.of();
  }

  /**
   * "Mã số: 12/2025", "Trần Văn A: tháng 6/2025": before a bare time that stands alone, a label
   * that names no work may not be a scope, and a bare number is no time.
   */
  private static List<Phrase> labelled(List<Phrase> all, Tokens tokens) {
    Phrase time = all.isEmpty() ? null : all.get(0);
    if (time == null || all.size() > 1 || time.get("name") != 1 || !time.rule().equals("date")) {
      return all;
    }
    int first = time.first("name");
    int last = time.last("name");
    boolean bare =
        tokens.isSign(last + 1, ':') && !time.hasAny("in", "cycle") && !Refinements.hasEdge(time);
    boolean work =
        IntStream.rangeClosed(first, last)
            .mapToObj(i -> DeadlineReader.kind(tokens, i))
            .anyMatch(WORK::contains);
    if (!bare || work) {
      return all;
    }
    boolean number = tokens.kind(last + 2) == Tokens.NUMBER && !time.has("d");
    return number ? List.of() : List.of(time.without("name").with("deed", 2, first, last));
  }

  /** "Năm 2026: nghiệm thu": words behind a time name the part that is due then. */
  private static Phrase done(Phrase time, Phrase words, boolean task) {
    boolean known = words.rule().equals("done");
    if (known || task || words.rule().equals("deed")) {
      String slot = known ? "work" : task ? "scope" : "deed";
      return time.has("work")
          ? time.with("left", 1, words.first(), words.last())
          : time.with("work", known ? 1 : 2, words.first(slot), words.last(slot));
    }
    boolean says = words.rule().equals("why") || !words.joint().isEmpty();
    return says ? time.with("left", 1, words.first(), words.last()) : time;
  }

  private static Phrase behind(Phrase time, Phrase words, String name) {
    String slot = "scope";
    if (time.hasAny("name", "note")) {
      return time.with("left", 1, words.first(), words.last());
    }
    Phrase noted = time.with(name, 2, words.first(slot), words.last(slot));
    return words.has("report") ? noted.with("report", words.get("report")) : noted;
  }

  private static Phrase headed(Phrase time, List<Phrase> words) {
    if (words.isEmpty()) {
      return time;
    }
    Phrase headed = time.behind(words.get(0).joint());
    for (Phrase word : words) {
      headed =
          switch (word.rule()) {
            case "label", "for" -> headed.with("name", 1, word.first("scope"), word.last("scope"));
            case "deed" -> headed.with("deed", 1, word.first("deed"), word.last("deed"));
            case "words" -> headed.with("deed", 2, word.first("scope"), word.last("scope"));
            case "verb" -> headed.with("verb", 1, word.first("verb"), word.last("verb"));
            default -> headed;
          };
      if (word.has("finish")) {
        headed = headed.with("finish", 1);
      }
      if (word.has("report")) {
        headed = headed.with("report", word.get("report"));
      }
    }
    return headed;
  }
}
