package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that one text has and another has not, in order, as printed. Words are the same
 * whatever their accents, case and marks. Texts of more than {@value #MOST} words are not compared.
 *
 * @param here what only the first has, each run of words set off by " … "
 * @param there what only the second has
 */
record WordDifference(String here, String there) {
  static final int MOST = 400;
  private static final Set<String> JOINING =
      Stream.of("của", "để", "và", "các", "là", "thì")
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());
  private static final WordDifference NONE = new WordDifference("", "");

  /**
   * The difference of two texts.
   *
   * @param opening words that say nothing where a text begins with them and the other does not
   */
  static WordDifference of(String one, String other, Set<String> opening) {
    List<String> left = printed(one);
    List<String> right = printed(other);
    if (left.size() > MOST || right.size() > MOST) {
      return NONE;
    }
    List<String> leftWords = left.stream().map(Folding::unaccented).toList();
    List<String> rightWords = right.stream().map(Folding::unaccented).toList();
    int[][] shared = shared(leftWords, rightWords);
    List<Integer> onlyLeft = new ArrayList<>();
    List<Integer> onlyRight = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && leftWords.get(i).equals(rightWords.get(j))) {
        i++;
        j++;
      } else if (j == right.size() || (i < left.size() && shared[i + 1][j] >= shared[i][j + 1])) {
        onlyLeft.add(i++);
      } else {
        onlyRight.add(j++);
      }
    }
    return new WordDifference(runs(left, onlyLeft, opening), runs(right, onlyRight, opening));
  }

  boolean isEmpty() {
    return here.isEmpty() && there.isEmpty();
  }

  private static List<String> printed(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.composed(text).split("[^\\p{L}\\p{N}]+", MOST + 2)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Length of the longest shared row of words from each pair of places on. */
  private static int[][] shared(List<String> left, List<String> right) {
    int[][] shared = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        shared[i][j] =
            left.get(i).equals(right.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }

  private static String runs(List<String> words, List<Integer> only, Set<String> opening) {
    StringBuilder out = new StringBuilder();
    int before = -1;
    boolean begins = true;
    for (int i : only) {
      begins = begins && i == before + 1 && opening.contains(Folding.unaccented(words.get(i)));
      if (!begins && !JOINING.contains(Folding.fold(words.get(i)))) {
        out.append(out.length() == 0 ? "" : i == before + 1 ? " " : " … ").append(words.get(i));
      }
      before = i;
    }
    return out.toString();
  }
}
