package io.github.kehoach.rules.grammar;

import io.github.kehoach.rules.grammar.Automaton.Action;
import io.github.kehoach.rules.grammar.Automaton.Move;
import io.github.kehoach.rules.grammar.Phrase.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All cheapest derivations of one text, packed: ways that have come to the same place share what
 * follows. Confined to one thread.
 */
public final class Derivation {
  private static final Move START = new Move(null, List.of(), 0, Automaton.BEFORE);

  /** Two parts with nothing between them. */
  private static final Move NO_JOINT = new Move(null, List.of(), 1, Automaton.BEFORE);

  /** So many derivations are looked at; more than that means that nobody can tell. */
  private static final int MOST = 32;

  /** So many notes are compared to see whether two ways are the same. */
  private static final int COMPARED = 48;

  /** A power of two; about as many ways are open at once. */
  private static final int OPEN = 64;

  /** A way through the grammar that has come to a place by a move at a token. */
  private static final class Way {
    final Move move;
    final int cost;
    final int token;

    /** The last way before it on which something was noted. */
    final @Nullable Way before;

    /** Another way to this place that costs as much. */
    @Nullable Way rival;

    Way(@Nullable Way from, Move move, int token) {
      boolean silent = from == null || (from.rival == null && from.move.actions().isEmpty());
      this.move = move;
      this.cost = move.cost() + (from == null ? 0 : from.cost);
      this.token = token;
      this.before = from != null && silent ? from.before : from;
    }

    @Nullable Way noted() {
      return rival == null && move.actions().isEmpty() ? before : this;
    }
  }

  private final Automaton automaton;
  private final Tokens tokens;
  private final @Nullable Way whole;

  /** One more than where in the list the newest way stands whose place has these last bits. */
  private final int[] newest = new int[OPEN];

  private long steps;

  /**
   * @param prefix whether the longest part that begins at the first token is asked for, and not the
   *     whole
   */
  Derivation(Automaton automaton, Tokens tokens, int from, int to, boolean prefix) {
    this.automaton = automaton;
    this.tokens = tokens;
    this.whole = from < to ? run(from, to, prefix) : null;
  }

  /** How much work it took; grows with the length of the text and no faster. */
  public long steps() {
    return steps;
  }

  private @Nullable Way run(int from, int to, boolean prefix) {
    List<Way> here = new ArrayList<>(OPEN / 2);
    List<Way> next = new ArrayList<>(OPEN / 2);
    Way before = new Way(null, START, from);
    Way after = null;
    Way longest = null;
    for (int at = from; at < to; at++) {
      next.clear();
      Arrays.fill(newest, 0);
      int ahead = at + 1 < to ? tokens.kind(at + 1) : Automaton.END;
      for (Way way : here) {
        follow(way, at, ahead, next);
      }
      if (before != null) {
        follow(before, at, ahead, next);
      }
      List<Way> free = here;
      here = next;
      next = free;
      if (here.isEmpty()) {
        return longest;
      }
      after = leave(here, Automaton.AFTER, at + 1);
      before = prefix ? null : leave(here, Automaton.BEFORE, at + 1);
      if (prefix) {
        longest = after == null ? longest : after;
      } else if (after != null) {
        here.add(after);
        before = merged(before, new Way(after, NO_JOINT, at + 1));
      }
    }
    return prefix ? longest : after;
  }

  /** The way on which a part or joint ends at a token. */
  private @Nullable Way leave(List<Way> here, int hub, int at) {
    Way best = null;
    for (Way way : here) {
      for (Move exit : automaton.exits(way.move.to())) {
        if (exit.to() == hub) {
          steps++;
          best = merged(best, new Way(way, exit, at));
        }
      }
    }
    return best;
  }

  /** Follows a way by a token to each place from which the text may go on. */
  private void follow(Way way, int at, int ahead, List<Way> next) {
    Move[] moves = automaton.moves(way.move.to(), tokens.kind(at));
    if (moves == null) {
      return;
    }
    for (Move move : moves) {
      steps++;
      if (!automaton.goesOn(move.to(), ahead) || !move.token().fits(tokens, at)) {
        continue;
      }
      int known = indexOf(next, move.to());
      if (known < 0) {
        next.add(new Way(way, move, at));
        newest[move.to() & OPEN - 1] = next.size();
      } else if (way.cost + move.cost() <= next.get(known).cost) {
        next.set(known, merged(next.get(known), new Way(way, move, at)));
      }
    }
  }

  /** Where the way to a place stands in a list, or -1. */
  private int indexOf(List<Way> ways, int place) {
    int i = newest[place & OPEN - 1] - 1;
    while (i >= 0 && ways.get(i).move.to() != place) {
      i--;
    }
    return i;
  }

  private static Way merged(@Nullable Way one, Way other) {
    if (one == null || other.cost < one.cost) {
      return other;
    }
    if (other.cost == one.cost && !same(one, other)) {
      Way last = one;
      while (last.rival != null) {
        last = last.rival;
      }
      last.rival = other;
    }
    return one;
  }

  /** Chains that have grown from one way share it, so that most comparisons end at once. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Way one, Way other) {
    Way a = one.noted();
    Way b = other.noted();
    for (int i = 0; i < COMPARED && a != b; i++) {
      if (a == null
          || b == null
          || a.rival != null
          || b.rival != null
          || a.token != b.token
          || !a.move.actions().equals(b.move.actions())) {
        return false;
      }
      a = a.before;
      b = b.before;
    }
    return a == b;
  }

  /**
   * The parts of each cheapest derivation; none if the whole text cannot be derived, or can in more
   * ways than anybody wants to compare.
   */
  public List<List<Phrase>> all() {
    List<List<Phrase>> found = derived(MOST + 1);
    return found.size() > MOST ? List.of() : found;
  }

  /** The parts of the first cheapest derivation; none if the whole text cannot be derived. */
  public List<Phrase> first() {
    List<List<Phrase>> found = derived(1);
    return found.isEmpty() ? List.of() : found.get(0);
  }

  /** Follows the ways backwards; where one has a rival, first the one past and then the other. */
  private List<List<Phrase>> derived(int most) {
    record Branch(@Nullable Way way, int length) {}
    List<List<Phrase>> found = new ArrayList<>();
    Deque<Branch> open = new ArrayDeque<>();
    List<Way> behind = new ArrayList<>();
    if (whole != null) {
      open.push(new Branch(whole, 0));
    }
    while (!open.isEmpty() && found.size() < most) {
      Branch branch = open.pop();
      behind.subList(branch.length(), behind.size()).clear();
      for (Way way = branch.way(); way != null; way = way.before) {
        if (way.rival != null) {
          open.push(new Branch(way.rival, behind.size()));
        }
        behind.add(way);
      }
      found.add(phrases(behind));
    }
    return found;
  }

  private List<Phrase> phrases(List<Way> backwards) {
    List<Phrase> all = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    String joint = "";
    int first = 0;
    for (int i = backwards.size() - 1; i >= 0; i--) {
      int at = backwards.get(i).token;
      for (Action action : backwards.get(i).move.actions()) {
        String name = action.name();
        switch (action.note()) {
          case JOINT -> joint = name;
          case PART -> {
            first = at;
            slots.clear();
          }
          case WORDS -> put(slots, new Slot(name, 1, at, at));
          case WORDS_END -> {
            int begun = indexOf(slots, name);
            slots.set(begun, new Slot(name, 1, slots.get(begun).first(), at - 1));
          }
          case VALUE -> put(slots, new Slot(name, action.value(), at, at));
          case TOKEN -> put(slots, new Slot(name, tokens.value(at), at, at));
          case PART_END -> {
            all.add(new Phrase(name, joint, first, at - 1, slots.toArray(new Slot[0])));
            joint = "";
          }
        }
      }
    }
    return all;
  }

  private static int indexOf(List<Slot> slots, String name) {
    int at = slots.size() - 1;
    while (at >= 0 && !slots.get(at).name().equals(name)) {
      at--;
    }
    return at;
  }

  private static void put(List<Slot> slots, Slot slot) {
    int at = indexOf(slots, slot.name());
    if (at >= 0) {
      slots.set(at, slot);
    } else {
      slots.add(slot);
    }
  }
}
