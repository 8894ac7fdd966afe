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
  record Move(Pattern.Token test, @Nullable Action value, List<Action> actions, int cost, int to) {
    /** This move to another place. */
    Move to(int other) {
      return new Move(test, value, actions, cost, other);
    }
  }

  /** A way out of a part or joint without a token. */
  record Exit(List<Action> actions, int cost, int to) {}

  /** Where a walk without tokens has been, with what it had noted. */
  private record Stop(int place, List<Action> actions, int cost) {}

  private record Edge(int to, @Nullable Action action, int cost, Pattern.@Nullable Token test) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private final Map<String, Pattern> rules;
  private final Set<Integer> partEnds = new HashSet<>();
  private final Set<Integer> jointEnds = new HashSet<>();
  private final List<Move[][]> moves = new ArrayList<>();
  private final List<Exit[]> exits = new ArrayList<>();

  Automaton(Vocabulary vocabulary, GrammarReader grammar) {
    rules = grammar.rules;
    place();
    place();
    grammar.parts.forEach(
        (part, pattern) -> {
          int cost = grammar.costs.getOrDefault(part, 0);
          int start = step(BEFORE, new Action(Note.PART, part, 0), cost);
          partEnds.add(step(build(pattern, start), new Action(Note.PART_END, part, 0), 0));
        });
    grammar.joints.forEach(
        (joint, pattern) ->
            jointEnds.add(build(pattern, step(AFTER, new Action(Note.JOINT, joint, 0), 0))));
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

  private Pattern ruleOf(String name) {
    Pattern rule = rules.get(name);
    if (rule == null) {
      throw new IllegalStateException("no rule " + name);
    }
    return rule;
  }

  private int place() {
    edges.add(new ArrayList<>());
    return edges.size() - 1;
  }

  private int step(int from, @Nullable Action action, int cost) {
    int to = place();
    edges.get(from).add(new Edge(to, action, cost, null));
    return to;
  }

  private void join(int from, int to) {
    edges.get(from).add(new Edge(to, null, 0, null));
  }

  /** Adds a pattern behind a place and returns the place behind the pattern. */
  private int build(Pattern pattern, int from) {
    if (pattern instanceof Pattern.Sequence sequence) {
      int at = from;
      for (Pattern part : sequence.parts()) {
        at = build(part, at);
      }
      return at;
    }
    if (pattern instanceof Pattern.Choice choice) {
      int end = place();
      for (Pattern part : choice.parts()) {
        lead(part, from, end);
      }
      return end;
    }
    if (pattern instanceof Pattern.Optional optional) {
      int end = place();
      lead(optional.part(), from, end);
      join(from, end);
      return end;
    }
    if (pattern instanceof Pattern.Repeated repeated) {
      int hub = step(from, null, 0);
      lead(repeated.part(), hub, hub);
      return step(hub, null, 0);
    }
    if (pattern instanceof Pattern.Words words) {
      int start = step(from, new Action(Note.WORDS, words.name(), 0), 0);
      return step(build(words.part(), start), new Action(Note.WORDS_END, words.name(), 0), 0);
    }
    if (pattern instanceof Pattern.Given given) {
      return step(from, new Action(Note.VALUE, given.name(), given.value()), 0);
    }
    if (pattern instanceof Pattern.Costs costs) {
      return step(from, null, costs.cost());
    }
    if (pattern instanceof Pattern.Named named) {
      return build(ruleOf(named.rule()), from);
    }
    int to = place();
    edges.get(from).add(new Edge(to, null, 0, (Pattern.Token) pattern));
    return to;
  }

  /** Adds a pattern between two places. */
  private void lead(Pattern pattern, int from, int to) {
    if (pattern instanceof Pattern.Token token) {
      edges.get(from).add(new Edge(to, null, 0, token));
    } else if (pattern instanceof Pattern.Choice choice) {
      choice.parts().forEach(part -> lead(part, from, to));
    } else if (pattern instanceof Pattern.Named named) {
      lead(ruleOf(named.rule()), from, to);
    } else {
      join(build(pattern, from), to);
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

  private static @Nullable Action valueOf(Pattern.Token test) {
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
