package io.github.kehoach.rules.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /** What is noted on the way: a number kept under a name, where words or parts begin and end. */
  enum Note {
    VALUE,
    WORDS,
    WORDS_END,
    PART,
    PART_END,
    JOINT
  }

  /** Something to be noted without a token. */
  record Action(Note note, String name, int value) {}

  /**
   * A move by a token.
   *
   * @param test what the token must be
   * @param value under which name its value is noted, if it is
   * @param actions what is noted before it
   * @param cost what it costs
   * @param to where it leads
   */
  record Move(TokenTest test, @Nullable Action value, List<Action> actions, int cost, int to) {
    /** This move to another place. */
    Move to(int other) {
      return new Move(test, value, actions, cost, other);
    }
  }

  /** A way out of a part or joint without a token. */
  record Exit(List<Action> actions, int cost, int to) {}

  /** Where a walk without tokens has been, with what it had noted. */
  private record Stop(int place, List<Action> actions, int cost) {}

  private record Edge(int to, @Nullable Action action, int cost, @Nullable TokenTest test) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private final GrammarReader grammar;
  private final Set<Integer> partEnds = new HashSet<>();
  private final Set<Integer> jointEnds = new HashSet<>();
  private final List<Move[][]> moves = new ArrayList<>();
  private final List<Exit[]> exits = new ArrayList<>();

  Automaton(Vocabulary vocabulary, GrammarReader grammar) {
    this.grammar = grammar;
    place();
    place();
    grammar.parts.forEach(
        (part, lexemes) -> {
          int start =
              step(BEFORE, new Action(Note.PART, part, 0), grammar.costs.getOrDefault(part, 0));
          int last = place();
          new Rule(lexemes).between(start, last);
          partEnds.add(step(last, new Action(Note.PART_END, part, 0), 0));
        });
    grammar.joints.forEach(
        (joint, lexemes) -> {
          int last = place();
          new Rule(lexemes).between(step(AFTER, new Action(Note.JOINT, joint, 0), 0), last);
          jointEnds.add(last);
        });
    close(vocabulary.kinds());
  }

  int size() {
    return moves.size();
  }

  Move @Nullable [] moves(int place, int kind) {
    return moves.get(place)[kind];
  }

  Exit[] exits(int place) {
    return exits.get(place);
  }

  private int place() {
    edges.add(new ArrayList<>());
    return edges.size() - 1;
  }

  private int step(int from, Action action, int cost) {
    int to = place();
    edges.get(from).add(new Edge(to, action, cost, null));
    return to;
  }

  private void join(int from, int to) {
    edges.get(from).add(new Edge(to, null, 0, null));
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

    private boolean is(int i, String some) {
      return i < lexemes.size() && some.contains(lexemes.get(i));
    }

    private boolean ends(int i) {
      return i == lexemes.size() || is(i, "|)>");
    }

    private void choice(int from, int to) {
      sequence(from, to);
      while (is(at, "|")) {
        at++;
        sequence(from, to);
      }
    }

    private void sequence(int from, int to) {
      int here = from;
      while (!ends(at)) {
        int end = end(at);
        int next = ends(is(end, "?*") ? end + 1 : end) ? to : place();
        if (is(end, "*")) {
          int hub = place();
          join(here, hub);
          atom(hub, hub);
          join(hub, next);
        } else {
          atom(here, next);
        }
        if (is(end, "?")) {
          join(here, next);
        }
        at = is(end, "?*") ? end + 1 : end;
        here = next;
      }
    }

    /** Where what begins at a lexeme is over, before a mark of how often. */
    private int end(int start) {
      int i = start;
      while (is(i, "~^") || lexemes.get(i).endsWith(":")) {
        i++;
      }
      int depth = 0;
      do {
        String lexeme = lexemes.get(i++);
        depth += lexeme.equals("(") || (lexeme.charAt(0) == '<') ? 1 : 0;
        depth -= lexeme.equals(")") || lexeme.equals(">") ? 1 : 0;
      } while (depth > 0);
      return i;
    }

    private void atom(int from, int to) {
      String lexeme = lexemes.get(at++);
      char first = lexeme.charAt(0);
      if (first == '(') {
        choice(from, to);
      } else if (first == '<') {
        String name = lexeme.substring(1);
        int last = place();
        choice(step(from, new Action(Note.WORDS, name, 0), 0), last);
        edges.get(last).add(new Edge(to, new Action(Note.WORDS_END, name, 0), 0, null));
      } else if (first == '{') {
        int last = from;
        for (String given : lexeme.substring(1, lexeme.length() - 1).strip().split(" +")) {
          String[] pair = given.split("=");
          last = step(last, new Action(Note.VALUE, pair[0], Integer.parseInt(pair[1])), 0);
        }
        join(last, to);
      } else if (first == '+') {
        edges.get(from).add(new Edge(to, null, Integer.parseInt(lexeme.substring(1)), null));
      } else if (grammar.rules.containsKey(lexeme)) {
        new Rule(grammar.rules.get(lexeme)).between(from, to);
      } else {
        at--;
        token(from, to);
      }
    }

    private void token(int from, int to) {
      List<String> prefixes = new ArrayList<>();
      while (is(at, "~^") || lexemes.get(at).endsWith(":")) {
        prefixes.add(lexemes.get(at++));
      }
      for (TokenTest test : grammar.tests(lexemes.get(at++))) {
        TokenTest wanted = test;
        for (String prefix : prefixes) {
          wanted = wanted.with(prefix);
        }
        edges.get(from).add(new Edge(to, null, 0, wanted));
      }
    }
  }

  /** What a way without tokens finds from a place. */
  private record Open(List<Move> moves, List<Exit> exits) {}

  /**
   * From each place what a token can be there, with moves that are alike but for where they lead
   * taken as one: a place of the result stands for several of the rules.
   */
  private void close(int kinds) {
    Map<Integer, Open> opened = new HashMap<>();
    Map<Set<Integer>, Integer> numbers = new LinkedHashMap<>();
    Deque<Set<Integer>> waiting = new ArrayDeque<>(List.of(Set.of(BEFORE), Set.of(AFTER)));
    waiting.forEach(start -> numbers.put(start, numbers.size()));
    while (!waiting.isEmpty()) {
      Set<Integer> places = waiting.remove();
      Map<Move, Set<Integer>> targets = new LinkedHashMap<>();
      Set<Exit> out = new LinkedHashSet<>();
      for (int place : places) {
        Open open = opened.computeIfAbsent(place, this::open);
        open.moves()
            .forEach(
                move -> targets.computeIfAbsent(move.to(0), to -> new TreeSet<>()).add(move.to()));
        out.addAll(open.exits());
      }
      Map<Integer, List<Move>> byKind = new LinkedHashMap<>();
      targets.forEach(
          (move, to) -> {
            Integer known = numbers.get(to);
            if (known == null) {
              known = numbers.size();
              numbers.put(to, known);
              waiting.add(to);
            }
            byKind
                .computeIfAbsent(move.test().kind(), kind -> new ArrayList<>())
                .add(move.to(known));
          });
      Move[][] here = new Move[kinds][];
      byKind.forEach((kind, all) -> here[kind] = all.toArray(new Move[0]));
      moves.add(here);
      exits.add(out.toArray(new Exit[0]));
    }
  }

  private Open open(int place) {
    List<Move> found = new ArrayList<>();
    List<Exit> out = new ArrayList<>();
    walk(place, new ArrayList<>(), 0, new HashSet<>(), found, out);
    return new Open(found, out);
  }

  private static @Nullable Action valueOf(TokenTest test) {
    return test.name().isEmpty() ? null : new Action(Note.VALUE, test.name(), 0);
  }

  private void walk(
      int place, List<Action> actions, int cost, Set<Stop> path, List<Move> found, List<Exit> out) {
    if (!path.add(new Stop(place, List.copyOf(actions), cost))) {
      return;
    }
    if (partEnds.contains(place) || jointEnds.contains(place)) {
      out.add(new Exit(List.copyOf(actions), cost, partEnds.contains(place) ? AFTER : BEFORE));
    }
    for (Edge edge : edges.get(place)) {
      if (edge.test() != null) {
        found.add(
            new Move(edge.test(), valueOf(edge.test()), List.copyOf(actions), cost, edge.to()));
        continue;
      }
      if (edge.action() != null) {
        actions.add(edge.action());
      }
      walk(edge.to(), actions, cost + edge.cost(), path, found, out);
      if (edge.action() != null) {
        actions.remove(actions.size() - 1);
      }
    }
  }
}
