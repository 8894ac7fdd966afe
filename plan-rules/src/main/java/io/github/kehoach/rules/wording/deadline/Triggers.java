package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.Set;

/**
 * Tells from the words of an event what kind it is, who brings it about and what it is about.
 * Author and subject are always words of the text; where they cannot be told apart, all words are
 * the subject.
 */
final class Triggers {
  private static final Set<String> CYCLES = Set.of("WEEK", "MONTH", "QUARTER", "YEAR", "THIS");

  private final Tokens tokens;
  private int issue;
  private int approve;
  private int effect;
  private int guidance;
  private int being;
  private int of;

  Triggers(Tokens tokens) {
    this.tokens = tokens;
  }

  private String word(int i) {
    return DeadlineReader.kind(tokens, i);
  }

  /** What the words behind "theo" name. */
  static Trigger per(Tokens tokens, int first, int last) {
    Triggers words = new Triggers(tokens);
    words.scan(first, last);
    return words.per(first, last);
  }

  /** What the words behind "sau khi" name. */
  static Trigger event(Tokens tokens, int first, int last) {
    int end = last;
    while (end > first && tokens.isSign(end, ',')) {
      end--;
    }
    Triggers words = new Triggers(tokens);
    words.scan(first, end);
    return words.event(first, end);
  }

  /** Whether an event comes again and again, as the end of a quarter does. */
  static boolean recurs(Tokens tokens, int first, int last) {
    String end = DeadlineReader.kind(tokens, last);
    return last - first < 3 && CYCLES.contains(end);
  }

  private void scan(int first, int last) {
    issue = -1;
    approve = -1;
    effect = -1;
    guidance = -1;
    being = -1;
    of = -1;
    for (int i = first; i <= last; i++) {
      switch (word(i)) {
        case "ISSUE" -> issue = issue < 0 ? i : last + 1;
        case "APPROVE" -> approve = approve < 0 ? i : last + 1;
        case "EFFECT" -> effect = i;
        case "GUIDANCE" -> guidance = guidance < 0 ? i : guidance;
        case "BEING" -> being = being < 0 ? i : being;
        case "OF" -> of = of < 0 ? i : of;
        default -> {}
      }
    }
  }

  private Trigger about(Trigger.Type type, int first, int last) {
    return Trigger.builder().type(type).subject(tokens.slice(first, last)).build();
  }

  private Trigger per(int first, int last) {
    if (word(first).equals("ROADMAP") || word(first).equals("GUIDANCE")) {
      Trigger.Type type =
          word(first).equals("ROADMAP") ? Trigger.Type.ROADMAP : Trigger.Type.GUIDANCE;
      if (first == last) {
        return Trigger.of(type);
      }
      if (word(first + 1).equals("OF") && first + 2 <= last) {
        return Trigger.builder().type(type).by(tokens.slice(first + 2, last)).build();
      }
      return about(type, first, last);
    }
    return about(Trigger.Type.ROADMAP, first, last);
  }

  private Trigger event(int first, int last) {
    boolean issued = issue >= 0 && issue <= last;
    boolean approved = approve >= 0 && approve <= last;
    if (effect >= 0) {
      return effect == last && effect > first
          ? about(Trigger.Type.EFFECT, first, effect - 1)
          : first == last
              ? Trigger.of(Trigger.Type.EFFECT)
              : about(Trigger.Type.EVENT, first, last);
    }
    if (issued != approved && issue <= last && approve <= last) {
      return issued
          ? deed(Trigger.Type.ISSUANCE, first, issue, last)
          : deed(Trigger.Type.APPROVAL, first, approve, last);
    }
    if (guidance >= 0 && !issued && !approved) {
      return guidance(first, last);
    }
    return about(Trigger.Type.EVENT, first, last);
  }

  /** "[có] hướng dẫn của Bộ", "Bộ có hướng dẫn". */
  private Trigger guidance(int first, int last) {
    int start = word(first).equals("HAS") ? first + 1 : first;
    if (guidance == last && guidance > first + 1 && word(last - 1).equals("HAS")) {
      return Trigger.builder()
          .type(Trigger.Type.GUIDANCE)
          .by(tokens.slice(first, last - 2))
          .build();
    }
    if (guidance == start && start == last) {
      return Trigger.of(Trigger.Type.GUIDANCE);
    }
    if (guidance == start && word(start + 1).equals("OF") && start + 2 <= last) {
      return Trigger.builder()
          .type(Trigger.Type.GUIDANCE)
          .by(tokens.slice(start + 2, last))
          .build();
    }
    return about(guidance == start ? Trigger.Type.GUIDANCE : Trigger.Type.EVENT, first, last);
  }

  /**
   * "Trung ương ban hành Đề án", "Đề án được Trung ương ban hành", "Đề án của Trung ương ban hành".
   */
  private Trigger deed(Trigger.Type type, int first, int verb, int last) {
    boolean passive = beginsWithBeing(verb);
    if (word(first).equals("HAS")) {
      return about(type, first, last);
    }
    if (verb == first) {
      return verb == last ? Trigger.of(type) : about(type, verb + 1, last);
    }
    if (verb < last) {
      boolean agent = !passive && being < 0 && of < 0 && !word(first).equals("PAPER");
      return agent
          ? Trigger.builder()
              .type(type)
              .by(tokens.slice(first, verb - 1))
              .subject(tokens.slice(verb + 1, last))
              .build()
          : about(type, first, last);
    }
    if (being >= 0 && being < verb - 1) {
      return Trigger.builder()
          .type(type)
          .by(tokens.slice(being + 1, verb - 1))
          .subject(being > first ? tokens.slice(first, being - 1) : null)
          .build();
    }
    if (!passive && of > first && of < verb - 1 && word(first).equals("PAPER")) {
      return Trigger.builder()
          .type(type)
          .by(tokens.slice(of + 1, verb - 1))
          .subject(tokens.slice(first, of - 1))
          .build();
    }
    if (passive || being >= 0 || word(first).equals("PAPER")) {
      return about(type, first, being == verb - 1 ? being - 1 : verb - 1);
    }
    return Trigger.builder().type(type).by(tokens.slice(first, verb - 1)).build();
  }

  /** Whether the phrase of a verb has "được" in it. */
  private boolean beginsWithBeing(int verb) {
    return tokens.value(verb) == 1;
  }
}
