package io.github.kehoach.rules.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
  private static final int LENGTH_BITS = 4;
  private static final int RESPELT = 1 << LENGTH_BITS;
  private static final int ENTRY_SHIFT = LENGTH_BITS + 1;

  private final Map<Long, Integer> words = new HashMap<>();
  private final Map<Long, Integer> exactTrie = new HashMap<>();
  private final Map<Long, Integer> bareTrie = new HashMap<>();
  private final List<Integer> exactEnds = new ArrayList<>(List.of(0));
  private final List<Integer> bareEnds = new ArrayList<>(List.of(0));
  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final Map<String, String> same = new LinkedHashMap<>();
  private final int[] exactEntry;
  private final int[] bareEntry;
  private int[] entryKind = new int[64];
  private int[] entryValue = new int[64];
  private boolean[] entryFuzzy = new boolean[64];
  private int entries = 1;
  private int exactWords;
  private int bareWords;

  private Vocabulary(List<String> kindNames, List<String> lines) {
    for (String kind : kindNames) {
      kinds.put(kind, kinds.size());
    }
    lines.forEach(this::line);
    exactEntry = exactEnds.stream().mapToInt(Integer::intValue).toArray();
    bareEntry = bareEnds.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The vocabulary of a table whose own lines say which kinds there are. */
  public static Vocabulary load(Class<?> beside, String resource) {
    try (InputStream in =
            Objects.requireNonNull(beside.getResourceAsStream(resource), "missing " + resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return new Vocabulary(kindsIn(lines), lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> kindsIn(List<String> lines) {
    List<String> all = new ArrayList<>(List.of("OTHER", "NUMBER", "SIGN"));
    for (String line : lines) {
      String kind = line.strip().split("[:=]", 2)[0];
      if (!line.startsWith("#") && !kind.isEmpty() && !kind.equals("SAME") && !all.contains(kind)) {
        all.add(kind);
      }
    }
    return all;
  }

  /** How many kinds there are. */
  public int kinds() {
    return kinds.size();
  }

  /** Names of all kinds in the order of their numbers. */
  public List<String> kindNames() {
    return List.copyOf(kinds.keySet());
  }

  /** Number of a kind by its name. */
  public int kindOf(String name) {
    Integer kind = kinds.get(name);
    if (kind == null) {
      throw new IllegalStateException("no kind " + name);
    }
    return kind;
  }

  /** The vocabulary of the given lines. */
  public static Vocabulary of(List<String> lines, List<String> kinds) {
    return new Vocabulary(kinds, lines);
  }

  /** Both numbers of a syllable: with its accents, and by its bare letters. */
  public int word(long letters, long bare, int tone) {
    int found = at(words, Alphabet.withTone(letters, tone));
    if (found != 0 || (letters == bare && tone == 0)) {
      return found;
    }
    return bare(at(words, bare)) << 16;
  }

  public static int exact(int word) {
    return word & 0xFFFF;
  }

  public static int bare(int word) {
    return word >>> 16;
  }

  /**
   * The longest phrase that begins at a token.
   *
   * @param accented whether the text has any accent
   * @return 0 if there is none; otherwise for {@link #length}, {@link #kind} and others
   */
  public int longest(Tokens tokens, int from, boolean accented) {
    if (accented) {
      int found = longestExact(tokens, from);
      return found != 0 ? found : longestBare(tokens, from, true);
    }
    return longestBare(tokens, from, false);
  }

  private int longestExact(Tokens tokens, int from) {
    int found = 0;
    int node = 0;
    for (int i = from; ; i++) {
      int word = tokens.word(i);
      node = word == 0 ? 0 : at(exactTrie, edge(node, word));
      if (node == 0) {
        return found;
      }
      if (exactEntry[node] != 0) {
        found = exactEntry[node] << ENTRY_SHIFT | i - from + 1;
      }
    }
  }

  private int longestBare(Tokens tokens, int from, boolean onlyFuzzy) {
    int found = 0;
    int node = 0;
    for (int i = from; ; i++) {
      int word = tokens.bareWord(i);
      node = word == 0 ? 0 : at(bareTrie, edge(node, word));
      if (node == 0) {
        return found;
      }
      int entry = bareEntry[node];
      if (entry != 0 && (!onlyFuzzy || entryFuzzy[entry >> 1])) {
        found = (entry >> 1) << ENTRY_SHIFT | ((entry & 1) == 1 ? RESPELT : 0) | i - from + 1;
      }
    }
  }

  /** How many words a found phrase has. */
  public static int length(int found) {
    return found & (1 << LENGTH_BITS) - 1;
  }

  public static boolean isRespelt(int found) {
    return (found & RESPELT) != 0;
  }

  public int kind(int found) {
    return entryKind[found >> ENTRY_SHIFT];
  }

  public int value(int found) {
    return entryValue[found >> ENTRY_SHIFT];
  }

  private static int at(Map<Long, Integer> table, long key) {
    return table.getOrDefault(key, 0);
  }

  private static long edge(int node, int word) {
    return (long) node << 16 | word;
  }

  private void line(String line) {
    String plain = line.strip();
    if (plain.isEmpty() || plain.startsWith("#")) {
      return;
    }
    int colon = plain.indexOf(':');
    String head = plain.substring(0, Math.max(0, colon)).strip();
    if (head.equals("SAME")) {
      same(plain.substring(colon + 1).strip().split(" +"));
      return;
    }
    int equals = head.indexOf('=');
    String name = equals < 0 ? head : head.substring(0, equals);
    Integer kind = kinds.get(name);
    if (kind == null) {
      throw new IllegalStateException("no kind " + name + " in line: " + line);
    }
    int value = equals < 0 ? 0 : Integer.parseInt(head.substring(equals + 1));
    for (String phrase : plain.substring(colon + 1).split("\\|")) {
      add(kind, value, phrase.strip());
    }
  }

  private void same(String[] spellings) {
    for (int i = 1; i < spellings.length; i++) {
      same.put(spellings[i], spellings[0]);
    }
    for (String spelling : spellings) {
      wordOf(spelling);
    }
  }

  private void add(int kind, int value, String marked) {
    boolean accentsNeeded = marked.startsWith("!");
    boolean fuzzy = marked.startsWith("~");
    String phrase = accentsNeeded || fuzzy ? marked.substring(1) : marked;
    if (entries == entryKind.length) {
      entryKind = Arrays.copyOf(entryKind, entries * 2);
      entryValue = Arrays.copyOf(entryValue, entries * 2);
      entryFuzzy = Arrays.copyOf(entryFuzzy, entries * 2);
    }
    int entry = entries++;
    entryKind[entry] = kind;
    entryValue[entry] = value;
    entryFuzzy[entry] = fuzzy;
    int exactNode = 0;
    int bareNode = 0;
    boolean hasAccents = false;
    for (String syllable : phrase.split(" +")) {
      int word = wordOf(syllable);
      exactNode = child(exactTrie, exactEnds, exactNode, exact(word));
      bareNode = accentsNeeded ? 0 : child(bareTrie, bareEnds, bareNode, bare(word));
      hasAccents |= !syllable.chars().allMatch(c -> c < 128);
    }
    if (exactEnds.get(exactNode) != 0) {
      throw new IllegalStateException("stands twice: " + phrase);
    }
    exactEnds.set(exactNode, entry);
    if (!accentsNeeded) {
      int other = bareEnds.get(bareNode) >> 1;
      if (other != 0 && (entryKind[other] != kind || entryValue[other] != value)) {
        throw new IllegalStateException("falls together without accents: " + phrase);
      }
      bareEnds.set(bareNode, entry << 1 | (hasAccents ? 1 : 0));
    }
  }

  private static int child(Map<Long, Integer> trie, List<Integer> ends, int node, int word) {
    int next = at(trie, edge(node, word));
    if (next == 0) {
      next = ends.size();
      ends.add(0);
      trie.put(edge(node, word), next);
    }
    return next;
  }

  private int wordOf(String spelling) {
    String chief = same.getOrDefault(spelling, spelling);
    int word = chief.equals(spelling) ? at(words, key(spelling)) : wordOf(chief);
    int bareOf = bare(at(words, bareKey(spelling)));
    if (bareOf == 0) {
      bareOf = chief.equals(spelling) ? ++bareWords : bare(word);
      long bareKey = bareKey(spelling);
      words.put(bareKey, exact(at(words, bareKey)) | bareOf << 16);
    }
    if (exact(at(words, key(spelling))) == 0) {
      int exactOf = chief.equals(spelling) ? ++exactWords : exact(word);
      words.put(key(spelling), exactOf | bareOf << 16);
    }
    return at(words, key(spelling));
  }

  private static long key(String spelling) {
    return packed(spelling, true);
  }

  private static long bareKey(String spelling) {
    return packed(spelling, false);
  }

  private static long packed(String spelling, boolean accents) {
    long letters = 0;
    int tone = 0;
    for (int i = 0; i < spelling.length(); i++) {
      int code = Alphabet.code(spelling.charAt(i));
      int letter = Alphabet.letter(code);
      if (letter == 0 || letter == Alphabet.FOREIGN || i >= Alphabet.MOST_LETTERS) {
        throw new IllegalStateException("not a syllable: " + spelling);
      }
      letters = letters << Alphabet.LETTER_BITS | (accents ? letter : Alphabet.plain(letter));
      tone = Alphabet.tone(code) == 0 ? tone : Alphabet.tone(code);
    }
    return accents ? Alphabet.withTone(letters, tone) : letters;
  }
}
