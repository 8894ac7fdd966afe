package io.github.kehoach.rules.likeness;

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
 * @param here the runs of words that only the first has, set off by " … "
 * @param there those that only the second has
 * @param longestRun number of words in the longest run
 */
public record WordDifference(String here, String there, int longestRun) {
  public static final int MOST = 400;
  private static final Set<String> JOINING =
      Stream.of("của", "để", "và", "các", "là", "thì", "với", "cho")
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());
  private static final WordDifference NONE = new WordDifference("", "", 0);

  /**
   * The difference of two texts.
   *
   * @param opening words that say nothing where a text begins with them and the other does not
   * @param empty runs of words that say nothing anywhere
   */
  public static WordDifference of(
      String one, String other, Set<String> opening, Set<String> empty) {
    List<String> left = Words.in(Folding.composed(one));
    List<String> right = Words.in(Folding.composed(other));
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
    List<List<String>> here = runs(left, leftWords, onlyLeft, opening, empty);
    List<List<String>> there = runs(right, rightWords, onlyRight, opening, empty);
    int longest = Stream.concat(here.stream(), there.stream()).mapToInt(List::size).max().orElse(0);
    return new WordDifference(printed(here), printed(there), longest);
  }

  public boolean isEmpty() {
    return longestRun == 0;
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

  private static List<List<String>> runs(
      List<String> words,
      List<String> folded,
      List<Integer> only,
      Set<String> opening,
      Set<String> empty) {
    List<List<String>> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    int before = -1;
    boolean begins = true;
    for (int i : only) {
      if (i != before + 1) {
        keep(run, runs, empty);
        run = new ArrayList<>();
      }
      begins = begins && i == before + 1 && opening.contains(folded.get(i));
      if (!begins && !JOINING.contains(Folding.fold(words.get(i)))) {
        run.add(words.get(i));
      }
      before = i;
    }
    keep(run, runs, empty);
    return runs;
  }

  private static void keep(List<String> run, List<List<String>> runs, Set<String> empty) {
    if (!run.isEmpty() && !empty.contains(Folding.unaccented(String.join(" ", run)))) {
      runs.add(run);
    }
  }

  private static String printed(List<List<String>> runs) {
    return runs.stream().map(run -> String.join(" ", run)).collect(Collectors.joining(" … "));
  }
}
