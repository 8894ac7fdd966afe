package io.github.kehoach.rules.check;

import io.github.kehoach.rules.place.DoubtfulPlace;
import io.github.kehoach.rules.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings on a cell of the indicators that whoever typed the plan was not sure to have read
 * rightly: they say so, and matter one step less. What is doubtful of a task or duty is mostly what
 * the plan itself leaves open, and so bears a finding out. Belongs to one run.
 */
final class Doubted {
  private static final String INDICATORS = "/indicators/";

  private final Map<String, String> notes = new HashMap<>();

  Doubted(List<DoubtfulPlace> doubts) {
    for (DoubtfulPlace doubt : doubts) {
      String at = doubt.place().pointer();
      String field = at.substring(0, at.lastIndexOf("/doubts/") + 1) + doubt.field();
      notes.put(bare(field), doubt.note());
    }
  }

  Finding weigh(Finding finding) {
    String at = bare(finding.place().pointer());
    while (at.startsWith(INDICATORS) && !notes.containsKey(at)) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    String note = notes.get(at);
    return note == null || !at.startsWith(INDICATORS)
        ? finding
        : finding.toBuilder()
            .severity(finding.severity() == Severity.ERROR ? Severity.WARNING : Severity.INFO)
            .note(Messages.text("finding.doubted", note))
            .build();
  }

  /** A value and the text that prints it are one field of the paper. */
  private static String bare(String pointer) {
    return pointer.endsWith("Text") ? pointer.substring(0, pointer.length() - 4) : pointer;
  }
}
