package io.github.kehoach.rules.wording;

import io.github.kehoach.core.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the scope of each part of a reading: from the words before it, behind it or in a bracket,
 * or from the part that it is joined to. What is assumed by that or left out is noted.
 */
final class PartScopes {
  private static final String[] NO_NAMES = {};

  private final Tokens tokens;
  private final List<Part> parts;
  private final List<int[]> leftOut;
  private final List<Assumed> assumed;

  PartScopes(Tokens tokens, ClauseParser clauses, List<Assumed> assumed) {
    this.tokens = tokens;
    this.parts = clauses.parts;
    this.leftOut = clauses.leftOut;
    this.assumed = assumed;
  }

  /** Name of the scope of each part, "" for none; an empty array if no part has one. */
  String[] names() {
    int size = parts.size();
    boolean allNamed = size > 1;
    boolean allNoted = size > 1;
    boolean any = false;
    for (int i = 0; i < size; i++) {
      Part part = parts.get(i);
      boolean dated =
          part.kind == Part.Kind.DATE
              || part.kind == Part.Kind.EVENT
              || (part.kind == Part.Kind.CYCLE && !part.verbLabel);
      boolean apart =
          i == 0
              || part.join == Part.Join.SEMICOLON
              || part.join == Part.Join.COMMA
              || (part.join == Part.Join.AND && part.kind == Part.Kind.DATE);
      allNamed &= part.hasLabel() && dated && apart;
      allNoted &= part.explicitLabel || part.noteFirst >= 0;
      any |= part.hasLabel() || part.noteFirst >= 0;
    }
    if (!any) {
      return NO_NAMES;
    }
    allNamed = allNamed && haveDistinctLabels();
    String[] names = new String[size];
    boolean found = false;
    for (int i = 0; i < size; i++) {
      names[i] = name(parts.get(i), allNamed, allNoted);
      found |= !names[i].isEmpty();
    }
    if (!found) {
      return NO_NAMES;
    }
    spread(names);
    return names;
  }

  /** Whether no two parts have the same words before them. */
  private boolean haveDistinctLabels() {
    Set<String> labels = new HashSet<>();
    for (Part part : parts) {
      boolean fresh =
          !part.hasLabel()
              || labels.add(Folding.fold(tokens.slice(part.labelFirst, part.labelLast)));
      if (!fresh) {
        return false;
      }
    }
    return true;
  }

  private String name(Part part, boolean allNamed, boolean allNoted) {
    if (allNoted && !part.explicitLabel) {
      return tokens.slice(part.noteFirst, part.noteLast);
    }
    if (!part.hasLabel() || (part.verbLabel && !allNamed) || part.kind == Part.Kind.UNREAD) {
      return "";
    }
    if (part.phraseLabel && !part.explicitLabel && !allNamed) {
      leftOut.add(new int[] {part.labelFirst, part.labelLast});
      return "";
    }
    String name = tokens.slice(part.labelFirst, part.labelLast);
    if (!part.explicitLabel && !part.verbLabel) {
      assumed.add(Assumed.scope(name));
    }
    return name;
  }

  /** A name before a part also holds for what is joined to it by "và"; so does one behind. */
  private void spread(String[] names) {
    for (int i = 1; i < names.length; i++) {
      Part named = parts.get(i - 1);
      boolean joined = parts.get(i).join != Part.Join.SEMICOLON;
      if (names[i].isEmpty()
          && !names[i - 1].isEmpty()
          && joined
          && (named.labelFirst < named.first || named.labelFirst < 0)) {
        names[i] = names[i - 1];
        parts.get(i).labelFirst = -1;
      }
    }
    int last = names.length - 1;
    if (names[last].isEmpty() || parts.get(last).labelFirst < parts.get(last).last) {
      return;
    }
    for (int i = last - 1;
        i >= 0
            && names[i].isEmpty()
            && sharesTime(i)
            && parts.get(i + 1).join != Part.Join.SEMICOLON;
        i--) {
      names[i] = names[last];
    }
  }

  /** Whether a part takes its time from its neighbours, and so their scope too. */
  private boolean sharesTime(int i) {
    return parts.get(i).kind == Part.Kind.DATE && !parts.get(i).hasOwnTime;
  }
}
