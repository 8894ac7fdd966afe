package io.github.kehoach.rules.grammar;

import io.github.kehoach.rules.words.TableLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that a grammar knows, read from a table that a person can read and extend.
 *
 * <p>A line of the table is {@code KIND: phrase | phrase} or {@code KIND=3: phrase | phrase};
 * {@code SAME: hằng hàng} makes two spellings of a syllable one; {@code #} begins a remark. Before
 * a phrase, {@code !} says that it must carry its accents, because without them it would be another
 * word, and {@code ~} that it is known even with wrong accents. A text without any accent is looked
 * up by bare letters; two phrases that fall together there are a mistake of the table. Immutable
 * and thread-safe.
 */
public final class Vocabulary {
  /** What a phrase is; whether it has accents, and whether it is known with wrong ones. */
  private record Entry(int kind, int value, boolean accented, boolean fuzzy) {}

  /** Where phrases that begin alike go on, syllable by syllable. */
  private static final class Node {
    final Map<Long, Node> next = new HashMap<>();
    @Nullable Entry end;

    Node at(String phrase, Spelling spelling) {
      Node node = this;
      for (String syllable : phrase.split(" +")) {
        node =
            node.next.computeIfAbsent(spelling.of(Alphabet.syllable(syllable)), to -> new Node());
      }
      return node;
    }
  }

  /** The number of a syllable by which it is looked up, the same for its other spellings. */
  private interface Spelling {
    long of(long syllable);
  }

  /**
   * A phrase that was found.
   *
   * @param words how many it has
   * @param respelt whether it was known only by its letters
   */
  record Found(int kind, int value, int words, boolean respelt) {}

  private final List<String> kinds;

  /**
   * The first spelling of a syllable by another; those of bare letters by their negative number.
   */
  private final Map<Long, Long> same = new HashMap<>();

  private final Node byAccents = new Node();
  private final Node byLetters = new Node();

  private Vocabulary(List<String> kinds, List<String> lines) {
    this.kinds = List.copyOf(kinds);
    lines.forEach(line -> line(line.strip()));
  }

  /** The vocabulary of a table whose own lines say which kinds there are. */
  public static Vocabulary load(Class<?> beside, String resource) {
    List<String> lines = TableLines.of(beside, resource);
    Set<String> kinds = new LinkedHashSet<>(List.of("OTHER", "NUMBER", "SIGN"));
    lines.forEach(line -> kinds.add(line.strip().split("[:=]", 2)[0]));
    kinds.remove("SAME");
    return new Vocabulary(new ArrayList<>(kinds), lines);
  }

  /** The vocabulary of the given lines. */
  static Vocabulary of(List<String> lines, List<String> kinds) {
    return new Vocabulary(kinds, lines);
  }

  /** Names of all kinds in the order of their numbers. */
  public List<String> kinds() {
    return kinds;
  }

  /** Number of a kind by its name. */
  public int kindOf(String name) {
    int kind = kinds.indexOf(name);
    if (kind < 0) {
      throw new IllegalStateException("no kind " + name);
    }
    return kind;
  }

  /** The longest phrase that begins at a token; null if there is none. */
  @Nullable Found longest(Tokens tokens, int from) {
    Found found = tokens.isAccented() ? longest(tokens, from, byAccents, this::accented) : null;
    return found == null ? longest(tokens, from, byLetters, this::bare) : found;
  }

  private @Nullable Found longest(Tokens tokens, int from, Node start, Spelling spelling) {
    Found found = null;
    Node node = start;
    for (int i = from; node != null; i++) {
      long syllable = tokens.syllable(i);
      node = syllable == 0 ? null : node.next.get(spelling.of(syllable));
      Entry end = node == null ? null : node.end;
      boolean letters = start == byLetters;
      if (end != null && (!letters || !tokens.isAccented() || end.fuzzy())) {
        found = new Found(end.kind(), end.value(), i - from + 1, letters && end.accented());
      }
    }
    return found;
  }

  private long accented(long syllable) {
    return same.getOrDefault(syllable, syllable);
  }

  private long bare(long syllable) {
    long letters = Alphabet.bare(accented(syllable));
    return same.getOrDefault(-letters, letters);
  }

  private void line(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] sides = line.split(":", 2);
    if (sides[0].equals("SAME")) {
      same(sides[1].strip().split(" +"));
      return;
    }
    String[] head = sides[0].split("=");
    int kind = kindOf(head[0]);
    int value = head.length == 1 ? 0 : Integer.parseInt(head[1]);
    for (String phrase : sides[1].split("\\|")) {
      add(kind, value, phrase.strip());
    }
  }

  private void same(String[] spellings) {
    long chief = Alphabet.syllable(spellings[0]);
    for (String spelling : spellings) {
      same.put(Alphabet.syllable(spelling), chief);
      same.putIfAbsent(-Alphabet.bare(Alphabet.syllable(spelling)), Alphabet.bare(chief));
    }
  }

  private void add(int kind, int value, String marked) {
    boolean needed = marked.startsWith("!");
    boolean fuzzy = marked.startsWith("~");
    String phrase = needed || fuzzy ? marked.substring(1) : marked;
    boolean accented = !phrase.chars().allMatch(c -> c < 128);
    Entry entry = new Entry(kind, value, accented, fuzzy);
    Node node = byAccents.at(phrase, this::accented);
    if (node.end != null) {
      throw new IllegalStateException("stands twice: " + phrase);
    }
    node.end = entry;
    if (!needed) {
      Node letters = byLetters.at(phrase, this::bare);
      Entry other = letters.end;
      if (other != null && (other.kind() != kind || other.value() != value)) {
        throw new IllegalStateException("falls together without accents: " + phrase);
      }
      letters.end = entry;
    }
  }
}
