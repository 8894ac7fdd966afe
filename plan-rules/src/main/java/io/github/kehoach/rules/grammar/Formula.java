package io.github.kehoach.rules.grammar;

import io.github.kehoach.rules.grammar.Neighbours.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a part of a text must be, as a table of {@link Neighbours} says it: {@code POINT d -m}. */
@FunctionalInterface
interface Formula {
  /**
   * Whether a part is so.
   *
   * @param part the part
   * @param other the one beside it, or the part itself where it is looked at alone
   * @param text all parts
   */
  boolean holds(Phrase part, Phrase other, Text text);

  /** All parts of a text, and its tokens. */
  record Text(List<Phrase> parts, Tokens tokens) {}

  /** What stands under a name. */
  static <T> T known(Map<String, T> all, String name) {
    T found = all.get(name);
    if (found == null) {
      throw new IllegalStateException("not known: " + name);
    }
    return found;
  }

  /** Reads formulas; knows the kinds of parts that stand above in the table. */
  final class Reader {
    private static final Pattern LEXEME = Pattern.compile("[()|-]|[^\\s()|-][^\\s()|]*");

    private final Map<String, Question> questions;
    private final Map<String, Formula> kinds = new HashMap<>();

    /** Names of values that a kind is a choice of. */
    private final Map<String, List<String>> names = new HashMap<>();

    private List<String> lexemes = List.of();
    private int at;

    Reader(Map<String, Question> questions) {
      this.questions = questions;
    }

    void kind(String name, String formula) {
      kinds.put(name, read(formula));
      names.put(name, lexemes.stream().filter(one -> one.matches("[a-z]\\w*")).toList());
    }

    /** The names of values that a kind is a choice of, or a name alone. */
    List<String> names(String name) {
      return names.getOrDefault(name, List.of(name));
    }

    Formula read(String text) {
      lexemes = LEXEME.matcher(text).results().map(MatchResult::group).toList();
      at = 0;
      Formula all = choice();
      if (at < lexemes.size()) {
        throw new IllegalStateException("cannot read " + lexemes.get(at) + " in " + text);
      }
      return all;
    }

    private boolean is(String lexeme) {
      return at < lexemes.size() && lexemes.get(at).equals(lexeme);
    }

    private Formula choice() {
      Formula first = sequence();
      if (!is("|")) {
        return first;
      }
      at++;
      Formula rest = choice();
      return (part, other, text) -> first.holds(part, other, text) || rest.holds(part, other, text);
    }

    private Formula sequence() {
      List<Formula> all = new ArrayList<>();
      while (at < lexemes.size() && !is("|") && !is(")")) {
        all.add(term());
      }
      Formula[] terms = all.toArray(new Formula[0]);
      return (part, other, text) -> {
        for (Formula term : terms) {
          if (!term.holds(part, other, text)) {
            return false;
          }
        }
        return true;
      };
    }

    private Formula term() {
      String lexeme = lexemes.get(at++);
      if (lexeme.equals("-")) {
        Formula not = term();
        return (part, other, text) -> !not.holds(part, other, text);
      }
      if (lexeme.equals("(")) {
        Formula inner = choice();
        at++;
        return inner;
      }
      return atom(lexeme);
    }

    private Formula atom(String lexeme) {
      if (lexeme.startsWith("other.")) {
        Formula asked = atom(lexeme.substring(6));
        return (part, other, text) -> asked.holds(other, part, text);
      }
      if (lexeme.startsWith("any.")) {
        Formula asked = atom(lexeme.substring(4));
        return (part, other, text) ->
            text.parts().stream().anyMatch(one -> asked.holds(one, one, text));
      }
      if (lexeme.startsWith("start.")) {
        Formula asked = atom(lexeme.substring(6));
        return (part, other, text) -> asked.holds(text.parts().get(0), other, text);
      }
      String name = lexeme.substring(1).intern();
      switch (lexeme.charAt(0)) {
        case '@' -> {
          return (part, other, text) -> part.rule().equals(name);
        }
        case '/' -> {
          String joint = name.equals("none") ? "" : name;
          return (part, other, text) -> part.joint().equals(joint);
        }
        case '?' -> {
          Question question = known(questions, name);
          return (part, other, text) -> question.holds(part, other, text.tokens());
        }
        default -> {
          return lexeme.contains("=") ? value(lexeme) : named(lexeme.intern());
        }
      }
    }

    private Formula named(String name) {
      if (Character.isUpperCase(name.charAt(0))) {
        return known(kinds, name);
      }
      return switch (name) {
        case "any" -> (part, other, text) -> true;
        case "alone" -> (part, other, text) -> text.parts().size() == 1;
        case "first" -> (part, other, text) -> text.parts().indexOf(part) == 0;
        default -> (part, other, text) -> part.has(name);
      };
    }

    private Formula value(String lexeme) {
      String[] sides = lexeme.split("=");
      String name = sides[0].intern();
      if (sides[1].startsWith("other.")) {
        String theirs = sides[1].substring(6).intern();
        return (part, other, text) -> part.get(name) == other.get(theirs);
      }
      String[] range = sides[1].split("\\.\\.");
      int least = Integer.parseInt(range[0]);
      int most = Integer.parseInt(range[range.length - 1]);
      return (part, other, text) -> part.get(name) >= least && part.get(name) <= most;
    }
  }
}
