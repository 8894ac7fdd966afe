package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.likeness.WordDifference;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words and documents in which two statements of one plan give the same task. */
final class StatementTitles {
  /** From so many syllables on, a run of them is a word, and may change what is to be done. */
  private static final int A_WORD = 2;

  /** A document by number: "06/CP", "18-NQ/TW". */
  private static final Pattern DOCUMENT =
      Pattern.compile("\\d{1,5}[-/]\\p{Lu}(?:[\\p{L}\\d/.-]*[\\p{L}\\d])?");

  private final StatementNames names;
  private final AgencyDirectory agencies;
  private final PairFindings findings;

  StatementTitles(StatementNames names, AgencyDirectory agencies, PairFindings findings) {
    this.names = names;
    this.agencies = agencies;
    this.findings = findings;
  }

  /**
   * Compares the titles of two tasks that are matched.
   *
   * @param alone whether neither is matched to any other task
   */
  void compare(PlanTask one, PlanTask other, Link link, boolean alone) {
    if (one.title().key().equals(other.title().key())) {
      return;
    }
    boolean oneTitle = (alone || link.isOneTitle()) && one.isLeaf() == other.isLeaf();
    List<String> mine = citedOtherwise(one, other, oneTitle);
    List<String> theirs = citedOtherwise(other, one, oneTitle);
    if (!mine.isEmpty() || !theirs.isEmpty()) {
      findings
          .of(PairRule.DOCUMENTS_DIFFER, one, other, "title", link)
          .say(
              differing(String.join(", ", mine), String.join(", ", theirs)),
              names.other(),
              other.place());
    }
    if (!oneTitle) {
      return;
    }
    Set<String> opening = Handing.words(one.visit(), agencies);
    opening.addAll(Handing.words(other.visit(), agencies));
    WordDifference difference =
        WordDifference.of(
            withoutDocuments(one), withoutDocuments(other), opening, Handing.EMPHASIS);
    if (!difference.isEmpty()) {
      findings
          .of(PairRule.TITLES_DIFFER, one, other, "title", link)
          .atMost(difference.longestRun() >= A_WORD ? Severity.WARNING : Severity.INFO)
          .say(differing(difference.here(), difference.there()), names.other(), other.place());
    }
  }

  /**
   * The documents of a title that another does not cite: of two titles that are one, any; else
   * those that the other cites with less of their symbol, "Đề án 06" for "Đề án 06/CP".
   */
  private static List<String> citedOtherwise(PlanTask task, PlanTask other, boolean oneTitle) {
    String words = Words.line(task.task().title());
    String otherWords = Words.line(other.task().title());
    return DOCUMENT
        .matcher(task.task().title())
        .results()
        .map(MatchResult::group)
        .distinct()
        .filter(document -> !otherWords.contains(Words.line(document)))
        .filter(document -> oneTitle || isCut(Words.line(document), words, otherWords))
        .toList();
  }

  private static boolean isCut(String document, String words, String otherWords) {
    int at = words.indexOf(document);
    int before = words.lastIndexOf(' ', Math.max(0, at - 1));
    String number = document.substring(0, document.indexOf(' ', 1) + 1);
    return before >= 0 && otherWords.contains(words.substring(before, at) + number);
  }

  private static String withoutDocuments(PlanTask task) {
    return DOCUMENT.matcher(task.task().title()).replaceAll(" ");
  }

  /** What one text has and the other has not. */
  private Said differing(String here, String there) {
    Text words =
        here.isEmpty()
            ? Messages.text("statement.only", names.other(), there)
            : there.isEmpty()
                ? Messages.text("statement.only", names.one(), here)
                : Messages.text("statement.both", names.one(), here, names.other(), there);
    return new Said(here + " | " + there, words);
  }
}
