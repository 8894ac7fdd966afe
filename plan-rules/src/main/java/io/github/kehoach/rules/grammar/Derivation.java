package io.github.kehoach.rules.grammar;

import io.github.kehoach.rules.grammar.Automaton.Action;
import io.github.kehoach.rules.grammar.Automaton.Exit;
import io.github.kehoach.rules.grammar.Automaton.Move;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All cheapest derivations of one text, packed: ways that have come to the same place share what
 * follows. Confined to one thread.
 */
public final class Derivation {
  /** Two parts with nothing between them. */
  private static final int NO_JOINT = 1;

  /** So many derivations are looked at; more than that means that nobody can tell. */
  private static final int MOST = 32;

  /** A power of two; about as many ways are open at once. */
  private static final int SLOTS = 64;

  private static final int FREE = -1;
  private static final int SHARED = -2;

  /** So many notes are compared to see whether two ways are the same. */
  private static final int COMPARED = 48;

  /** What was noted at a token: before it, and the token's own value; and what came before. */
  private static class Mark {
    final List<Action> actions;
    final @Nullable Action value;
    final int number;
    final int token;
    final @Nullable Mark before;

    Mark(
        List<Action> actions,
        @Nullable Action value,
        int number,
        int token,
        @Nullable Mark before) {
      this.actions = actions;
      this.value = value;
      this.number = number;
      this.token = token;
      this.before = before;
    }
  }

  /** Two pasts of one place. */
  private static final class Fork extends Mark {
    final @Nullable Mark rival;

    Fork(@Nullable Mark one, @Nullable Mark rival) {
      super(List.of(), null, 0, 0, one);
      this.rival = rival;
    }
  }

  /** A way through the grammar that has come to a place. */
  private static final class Way {
    final int place;
    final int cost;
    @Nullable Mark marks;

    Way(int place, int cost, @Nullable Mark marks) {
      this.place = place;
      this.cost = cost;
      this.marks = marks;
    }
  }

  private final Automaton automaton;
  private final Tokens tokens;
  private final boolean prefix;
  private final int[] slots = new int[SLOTS];
  private long steps;
  private final @Nullable Way whole;

  /**
   * @param prefix whether the longest part that begins at the first token is asked for, and not the
   *     whole
   */
  Derivation(Automaton automaton, Tokens tokens, int from, int to, boolean prefix) {
    this.automaton = automaton;
    this.tokens = tokens;
    this.prefix = prefix;
    this.whole = from < to ? run(from, to) : null;
  }

  /** How much work it took; grows with the length of the text and no faster. */
  public long steps() {
    return steps;
  }

  /** Whether the whole text can be derived. */
  public boolean isWhole() {
    return whole != null;
  }

  private @Nullable Way run(int from, int to) {
    List<Way> here = new ArrayList<>(SLOTS / 2);
    List<Way> next = new ArrayList<>(SLOTS / 2);
    Way before = new Way(Automaton.BEFORE, 0, null);
    Way longest = null;
    for (int at = from; at < to; at++) {
      next.clear();
      Arrays.fill(slots, FREE);
      int kind = tokens.kind(at);
      for (int i = 0; i < here.size(); i++) {
        follow(here.get(i), kind, at, next);
      }
      if (before != null) {
        follow(before, kind, at, next);
      }
      if (next.isEmpty()) {
        return longest;
      }
      List<Way> free = here;
      here = next;
      next = free;
      Way after = leave(here, Automaton.AFTER, at + 1, null);
      if (prefix) {
        longest = after == null ? longest : after;
        before = null;
        continue;
      }
      before = leave(here, Automaton.BEFORE, at + 1, null);
      if (after != null) {
        here.add(after);
        before = merged(before, new Way(Automaton.BEFORE, after.cost + NO_JOINT, after.marks));
        if (at + 1 == to) {
          return after;
        }
      }
    }
    return longest;
  }

  private @Nullable Way leave(List<Way> here, int hub, int at, @Nullable Way first) {
    Way best = first;
    for (int i = 0; i < here.size(); i++) {
      Way way = here.get(i);
      for (Exit exit : automaton.exits(way.place)) {
        if (exit.to() == hub) {
          steps++;
          best = merged(best, new Way(hub, way.cost + exit.cost(), note(way.marks, exit, at)));
        }
      }
    }
    return best;
  }

  private void follow(Way way, int kind, int at, List<Way> next) {
    Move[] moves = automaton.moves(way.place, kind);
    if (moves == null) {
      return;
    }
    for (Move move : moves) {
      steps++;
      if (!move.test().fits(tokens, at)) {
        continue;
      }
      int cost = way.cost + move.cost();
      int known = placeOf(next, move.to());
      if (known >= 0 && next.get(known).cost < cost) {
        continue;
      }
      Way further = new Way(move.to(), cost, note(way.marks, move, at));
      if (known < 0) {
        add(next, further);
      } else {
        next.set(known, merged(next.get(known), further));
      }
    }
  }

  /** Where the way to a place stands; found by the place's slot unless two places share it. */
  private int placeOf(List<Way> ways, int place) {
    int known = slots[place & SLOTS - 1];
    if (known != SHARED) {
      return known != FREE && ways.get(known).place == place ? known : -1;
    }
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i).place == place) {
        return i;
      }
    }
    return -1;
  }

  private void add(List<Way> ways, Way way) {
    int slot = way.place & SLOTS - 1;
    slots[slot] = slots[slot] == FREE ? ways.size() : SHARED;
    ways.add(way);
  }

  private static Way merged(@Nullable Way one, Way other) {
    if (one == null || other.cost < one.cost) {
      return other;
    }
    if (other.cost == one.cost && !same(one.marks, other.marks)) {
      one.marks = new Fork(one.marks, other.marks);
    }
    return one;
  }

  /** Chains that have grown from one mark share it, so that most comparisons end at once. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(@Nullable Mark one, @Nullable Mark other) {
    @Nullable Mark a = one;
    @Nullable Mark b = other;
    for (int i = 0; i < COMPARED && a != b; i++) {
      if (a == null || b == null || !isAlike(a, b)) {
        return false;
      }
      a = a.before;
      b = b.before;
    }
    return a == b;
  }

  private static boolean isAlike(Mark a, Mark b) {
    return !(a instanceof Fork)
        && a.token == b.token
        && a.number == b.number
        && a.actions.equals(b.actions)
        && Objects.equals(a.value, b.value);
  }

  private @Nullable Mark note(@Nullable Mark marks, Move move, int at) {
    boolean silent = move.value() == null && move.actions().isEmpty();
    int number = move.value() == null ? 0 : tokens.value(at);
    return silent ? marks : new Mark(move.actions(), move.value(), number, at, marks);
  }

  private static @Nullable Mark note(@Nullable Mark marks, Exit exit, int at) {
    return exit.actions().isEmpty() ? marks : new Mark(exit.actions(), null, 0, at, marks);
  }

  /**
   * The parts of each cheapest derivation; none if the whole text cannot be derived, or can in more
   * ways than anybody wants to compare.
   */
  public List<List<Phrase>> all() {
    List<List<Phrase>> found = new ArrayList<>();
    if (whole == null) {
      return found;
    }
    walk(whole.marks, found);
    return found.size() > MOST ? List.of() : found;
  }

  /** The parts of the first cheapest derivation; none if the whole text cannot be derived. */
  public List<Phrase> first() {
    List<Mark> behind = new ArrayList<>();
    for (Mark mark = whole == null ? null : whole.marks; mark != null; mark = mark.before) {
      if (!(mark instanceof Fork)) {
        behind.add(mark);
      }
    }
    return phrases(behind);
  }

  /** Follows the marks backwards; where a way forks, first one past and then the other. */
  private static void walk(@Nullable Mark last, List<List<Phrase>> found) {
    record Branch(@Nullable Mark at, int length) {}
    Deque<Branch> open = new ArrayDeque<>();
    List<Mark> behind = new ArrayList<>();
    open.push(new Branch(last, 0));
    while (!open.isEmpty() && found.size() <= MOST) {
      Branch branch = open.pop();
      while (behind.size() > branch.length()) {
        behind.remove(behind.size() - 1);
      }
      Mark mark = branch.at();
      while (mark != null) {
        if (mark instanceof Fork fork) {
          open.push(new Branch(fork.rival, behind.size()));
        } else {
          behind.add(mark);
        }
        mark = mark.before;
      }
      found.add(phrases(behind));
    }
  }

  private static List<Phrase> phrases(List<Mark> backwards) {
    List<Phrase> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<int[]> values = new ArrayList<>();
    String joint = "";
    int first = 0;
    for (int i = backwards.size() - 1; i >= 0; i--) {
      Mark mark = backwards.get(i);
      for (Action action : mark.actions) {
        switch (action.note()) {
          case JOINT -> joint = action.name();
          case PART -> {
            first = mark.token;
            names.clear();
            values.clear();
          }
          case WORDS -> put(names, values, action.name(), new int[] {1, mark.token, mark.token});
          case WORDS_END -> values.get(names.lastIndexOf(action.name()))[2] = mark.token - 1;
          case PART_END -> {
            all.add(new Phrase(action.name(), joint, first, mark.token - 1, names, flat(values)));
            joint = "";
          }
          case VALUE ->
              put(names, values, action.name(), new int[] {action.value(), mark.token, mark.token});
        }
      }
      if (mark.value != null) {
        put(names, values, mark.value.name(), new int[] {mark.number, mark.token, mark.token});
      }
    }
    return all;
  }

  private static int[] flat(List<int[]> values) {
    int[] flat = new int[3 * values.size()];
    for (int i = 0; i < values.size(); i++) {
      System.arraycopy(values.get(i), 0, flat, 3 * i, 3);
    }
    return flat;
  }

  private static void put(List<String> names, List<int[]> values, String name, int[] value) {
    int at = names.indexOf(name);
    if (at >= 0) {
      values.set(at, value);
    } else {
      names.add(name);
      values.add(value);
    }
  }
}
