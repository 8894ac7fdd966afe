package io.github.kehoach.rules.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a grammar as places and moves: from each place, which token leads where. A rule that
 * is used in several others stands once for each use, so that no stack is needed. Immutable and
 * thread-safe.
 */
final class Automaton {
  /** Place before a part. */
  static final int BEFORE = 0;

  /** Place after a part. */
  static final int AFTER = 1;

  /** No kind: the end of the text. */
  static final int END = -1;

  /** What is noted on the way: a number or the token's own, where words or parts begin and end. */
  enum Note {
    VALUE,
    TOKEN,
    WORDS,
    WORDS_END,
    PART,
    PART_END,
    JOINT
  }

  /** Something to be noted, under a name. */
  record Action(Note note, String name, int value) {}

  /**
   * A move from a place to another.
   *
   * @param test what the token must be; null for a move without a token
   * @param actions what is noted on it
   * @param cost what it costs
   * @param to where it leads
   */
  record Move(@Nullable TokenTest test, List<Action> actions, int cost, int to) {
    /** What the token must be, of a move that has one. */
    TokenTest token() {
      return Objects.requireNonNull(test);
    }

    Move to(int other) {
      return new Move(test, actions, cost, other);
    }

    /** This move, which has no token, and then another. */
    Move then(Move next) {
      List<Action> all = Stream.concat(actions.stream(), next.actions.stream()).toList();
      return new Move(next.test, all, cost + next.cost, next.to);
    }
  }

  private final GrammarReader grammar;
  private final List<List<Move>> edges = new ArrayList<>();

  /** Where a part or joint is over, and at which of the two places the text goes on from there. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  private final List<Move[][]> moves = new ArrayList<>();
  private final List<Move[]> exits = new ArrayList<>();

  Automaton(Vocabulary vocabulary, GrammarReader grammar) {
    this.grammar = grammar;
    place();
    place();
    grammar.parts.forEach(
        (part, lexemes) -> {
          int start = place();
          int last = place();
          int end = place();
          int cost = grammar.costs.getOrDefault(part, 0);
          note(BEFORE, new Action(Note.PART, part, 0), cost, start);
          new Rule(lexemes).between(start, last);
          note(last, new Action(Note.PART_END, part, 0), 0, end);
          ends.put(end, AFTER);
        });
    grammar.joints.forEach(
        (joint, lexemes) -> {
          int start = place();
          int end = place();
          note(AFTER, new Action(Note.JOINT, joint, 0), 0, start);
          new Rule(lexemes).between(start, end);
          ends.put(end, BEFORE);
        });
    close(vocabulary.kinds().size());
  }

  /** The moves from a place by a token of a kind. */
  Move @Nullable [] moves(int place, int kind) {
    return moves.get(place)[kind];
  }

  /** The ways out of a part or joint from a place without a token. */
  Move[] exits(int place) {
    return exits.get(place);
  }

  /** Whether a place may be left, for good or by a token of a kind. */
  boolean goesOn(int place, int kind) {
    return exits.get(place).length > 0 || (kind != END && moves.get(place)[kind] != null);
  }

  private int place() {
    edges.add(new ArrayList<>());
    return edges.size() - 1;
  }

  private void join(int from, int cost, int to) {
    edges.get(from).add(new Move(null, List.of(), cost, to));
  }

  private void note(int from, Action action, int cost, int to) {
    edges.get(from).add(new Move(null, List.of(action), cost, to));
  }

  /** The places of one rule, part or joint, made while its lexemes are read. */
  private final class Rule {
    private final List<String> lexemes;
    private int at;

    Rule(List<String> lexemes) {
      this.lexemes = lexemes;
    }

    /** Puts the whole between two places. */
    void between(int from, int to) {
      choice(from, to);
      if (at < lexemes.size()) {
        throw new IllegalStateException("cannot read lexeme " + at + " of " + lexemes);
      }
    }

    private boolean is(String some) {
      return at < lexemes.size() && some.contains(lexemes.get(at));
    }

    private void choice(int from, int to) {
      sequence(from, to);
      while (is("|")) {
        at++;
        sequence(from, to);
      }
    }

    private void sequence(int from, int to) {
      int here = from;
      while (at < lexemes.size() && !is("|)>")) {
        int start = place();
        int end = place();
        join(here, 0, start);
        atom(start, end);
        if (is("*")) {
          join(end, 0, start);
        }
        if (is("?*")) {
          join(start, 0, end);
          at++;
        }
        here = end;
      }
      join(here, 0, to);
    }

    private void atom(int from, int to) {
      String lexeme = lexemes.get(at++);
      switch (lexeme.charAt(0)) {
        case '(' -> {
          choice(from, to);
          at++;
        }
        case '<' -> {
          int first = place();
          int last = place();
          note(from, new Action(Note.WORDS, lexeme.substring(1), 0), 0, first);
          choice(first, last);
          note(last, new Action(Note.WORDS_END, lexeme.substring(1), 0), 0, to);
          at++;
        }
        case '{' -> {
          int last = from;
          for (String given : lexeme.substring(1, lexeme.length() - 1).strip().split(" +")) {
            String[] pair = given.split("=");
            int next = place();
            note(last, new Action(Note.VALUE, pair[0], Integer.parseInt(pair[1])), 0, next);
            last = next;
          }
          join(last, 0, to);
        }
        case '+' -> join(from, Integer.parseInt(lexeme.substring(1)), to);
        default -> {
          if (grammar.rules.containsKey(lexeme)) {
            new Rule(grammar.rules.get(lexeme)).between(from, to);
          } else {
            at--;
            token(from, to);
          }
        }
      }
    }

    private void token(int from, int to) {
      int first = at;
      while (is("~^") || lexemes.get(at).endsWith(":")) {
        at++;
      }
      for (TokenTest test : grammar.tests(lexemes.get(at))) {
        TokenTest wanted = test;
        for (String prefix : lexemes.subList(first, at)) {
          wanted = wanted.with(prefix);
        }
        List<Action> actions =
            wanted.name().isEmpty() ? List.of() : List.of(new Action(Note.TOKEN, wanted.name(), 0));
        edges.get(from).add(new Move(wanted, actions, 0, to));
      }
      at++;
    }
  }

  /**
   * From each place what a token can be there, with moves that are alike but for where they lead
   * taken as one: a place of the result stands for several of the rules.
   */
  private void close(int kinds) {
    Map<Integer, Set<Move>> opened = new HashMap<>();
    Map<Set<Integer>, Integer> numbers = new LinkedHashMap<>();
    Deque<Set<Integer>> waiting = new ArrayDeque<>(List.of(Set.of(BEFORE), Set.of(AFTER)));
    waiting.forEach(start -> numbers.put(start, numbers.size()));
    while (!waiting.isEmpty()) {
      Map<Move, Set<Integer>> targets = new LinkedHashMap<>();
      Set<Move> out = new LinkedHashSet<>();
      for (int place : waiting.remove()) {
        for (Move move : opened.computeIfAbsent(place, this::open)) {
          if (move.test() == null) {
            out.add(move);
          } else {
            targets.computeIfAbsent(move.to(0), to -> new TreeSet<>()).add(end(move.to()));
          }
        }
      }
      Map<Integer, List<Move>> byKind = new LinkedHashMap<>();
      targets.forEach(
          (move, to) -> {
            if (!numbers.containsKey(to)) {
              numbers.put(to, numbers.size());
              waiting.add(to);
            }
            byKind
                .computeIfAbsent(move.token().kind(), kind -> new ArrayList<>())
                .add(move.to(numbers.get(to)));
          });
      Move[][] here = new Move[kinds][];
      byKind.forEach((kind, all) -> here[kind] = all.toArray(new Move[0]));
      moves.add(here);
      exits.add(out.toArray(new Move[0]));
    }
  }

  /** The place where a walk that cannot but go on ends. */
  private int end(int place) {
    List<Move> on = edges.get(place);
    boolean plain =
        on.size() == 1 && on.get(0).equals(new Move(null, List.of(), 0, on.get(0).to()));
    return plain ? end(on.get(0).to()) : place;
  }

  /** The moves by a token, and those out, that can be reached from a place without a token. */
  private Set<Move> open(int place) {
    Set<Move> found = new LinkedHashSet<>();
    walk(new Move(null, List.of(), 0, place), new LinkedHashSet<>(), found);
    return found;
  }

  private void walk(Move way, Set<Move> known, Set<Move> found) {
    if (!known.add(way)) {
      return;
    }
    Integer hub = ends.get(way.to());
    if (hub != null) {
      found.add(way.to(hub));
    }
    for (Move edge : edges.get(way.to())) {
      if (edge.test() != null) {
        found.add(way.then(edge));
      } else {
        walk(way.then(edge), known, found);
      }
    }
  }
}
