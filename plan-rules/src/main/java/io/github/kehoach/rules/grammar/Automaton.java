package io.github.kehoach.rules.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  record Move(Pattern.Token test, @Nullable Action value, List<Action> actions, int cost, int to) {}

  /** A way out of a part or joint without a token. */
  record Exit(List<Action> actions, int cost, int to) {}

  /** Where a walk without tokens has been, with what it had noted. */
  private record Stop(int place, List<Action> actions, int cost) {}

  private record Edge(int to, @Nullable Action action, int cost, Pattern.@Nullable Token test) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private final Map<String, Pattern> rules;
  private final Set<Integer> partEnds = new HashSet<>();
  private final Set<Integer> jointEnds = new HashSet<>();
  private final Move[][][] moves;
  private final Exit[][] exits;

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
    moves = new Move[edges.size()][][];
    exits = new Exit[edges.size()][];
    close(vocabulary.kinds());
  }

  int size() {
    return moves.length;
  }

  Move @Nullable [] moves(int place, int kind) {
    return moves[place][kind];
  }

  Exit[] exits(int place) {
    return exits[place];
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

  private void close(int kinds) {
    Set<Integer> reached = new HashSet<>(Set.of(BEFORE, AFTER));
    for (List<Edge> all : edges) {
      all.stream().filter(edge -> edge.test() != null).forEach(edge -> reached.add(edge.to()));
    }
    for (int place : reached) {
      Map<Integer, List<Move>> byKind = new HashMap<>();
      List<Exit> out = new ArrayList<>();
      walk(place, new ArrayList<>(), 0, new HashSet<>(), byKind, out);
      moves[place] = new Move[kinds][];
      byKind.forEach((kind, all) -> moves[place][kind] = all.toArray(new Move[0]));
      exits[place] = out.toArray(new Exit[0]);
    }
  }

  private static @Nullable Action valueOf(Pattern.Token test) {
    return test.name().isEmpty() ? null : new Action(Note.VALUE, test.name(), 0);
  }

  private void walk(
      int place,
      List<Action> actions,
      int cost,
      Set<Stop> path,
      Map<Integer, List<Move>> byKind,
      List<Exit> out) {
    if (!path.add(new Stop(place, List.copyOf(actions), cost))) {
      return;
    }
    if (partEnds.contains(place) || jointEnds.contains(place)) {
      out.add(new Exit(List.copyOf(actions), cost, partEnds.contains(place) ? AFTER : BEFORE));
    }
    for (Edge edge : edges.get(place)) {
      if (edge.test() != null) {
        Move move =
            new Move(edge.test(), valueOf(edge.test()), List.copyOf(actions), cost, edge.to());
        List<Move> same = byKind.computeIfAbsent(edge.test().kind(), kind -> new ArrayList<>());
        if (!same.contains(move)) {
          same.add(move);
        }
        continue;
      }
      if (edge.action() != null) {
        actions.add(edge.action());
      }
      walk(edge.to(), actions, cost + edge.cost(), path, byKind, out);
      if (edge.action() != null) {
        actions.remove(actions.size() - 1);
      }
    }
  }
}
