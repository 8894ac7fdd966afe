package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.likeness.WordDifference;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Titles that are those of the upper plan but for some words; told once. */
final class RewordedTitles {
  /** Words that say of what came before that not all of it is meant. */
  private static final Pattern NARROWS =
      Pattern.compile("(?:^|… )(?:thuộc|trong phạm vi|nếu|khi|riêng)(?!\\p{L})");

  private final PlanPair pair;
  private final PairFindings findings;
  private final List<String> reworded = new ArrayList<>();

  RewordedTitles(PlanPair pair, PairFindings findings) {
    this.pair = pair;
    this.findings = findings;
  }

  void check(PlanTask upper, TaskCoverage coverage) {
    boolean one = coverage.carriers().size() == 1 && coverage.carriers().get(0).link().isOneTitle();
    if (!one || upper.isArrangement()) {
      return;
    }
    TaskVisit lower = coverage.carriers().get(0).lower();
    WordDifference difference =
        WordDifference.of(
            upper.task().title(),
            lower.task().title(),
            Handing.words(upper.visit(), pair.agencies()),
            Handing.EMPHASIS);
    String section = lower.section().number().map(number -> number + "/").orElse("");
    String place = section + lower.path();
    if (!difference.there().isEmpty() && !difference.here().isEmpty()) {
      reworded.add(place + " “" + difference.here() + "” → “" + difference.there() + "”");
    } else if (NARROWS.matcher(difference.there()).find()) {
      reworded.add(place + " + “" + difference.there() + "”");
    }
  }

  void finish() {
    if (!reworded.isEmpty()) {
      findings
          .of(PairRule.TITLE_REWORDED, pair.lowerPlan())
          .say(reworded.size(), PairFindings.listed(reworded));
    }
  }
}
