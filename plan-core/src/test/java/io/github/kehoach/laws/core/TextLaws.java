package io.github.kehoach.laws.core;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What holds for every folding of Vietnamese text. */
public final class TextLaws {
  private TextLaws() {}

  /** {@code folding-idempotent}. */
  @Law(id = "folding-idempotent", says = "Folding folded text, whatever it was, changes nothing.")
  public static Outcome foldingIsIdempotent(String text, UnaryOperator<String> fold) {
    String once = fold.apply(text);
    return Outcome.equal(fold.apply(once), once, "folding twice must equal folding once: " + text);
  }

  /** {@code folding-ignores-spelling}. */
  @Law(
      id = "folding-ignores-spelling",
      says =
          "Decomposed letters, capitals, tone placement, spaces, invisible characters, dashes and quotes do not matter to folding.")
  public static Outcome foldingIgnoresSpelling(
      String text, List<Respelling> ways, UnaryOperator<String> fold) {
    String other = Respelling.all(ways, text);
    return Outcome.equal(
        fold.apply(other), fold.apply(text), "'" + other + "' must fold like '" + text + "'");
  }

  /** {@code folding-ignores-tone-placement}. */
  @Law(
      id = "folding-ignores-tone-placement",
      says = "A syllable folds alike with its tone on any of its vowels.")
  public static Outcome foldingIgnoresTonePlacement(Syllable syllable, UnaryOperator<String> fold) {
    Set<String> folded = new HashSet<>();
    for (int place = 0; place < syllable.places(); place++) {
      folded.add(fold.apply(syllable.spelled(place)));
    }
    return Outcome.equal(folded.size(), 1, syllable + " folds to " + folded);
  }

  /** {@code folding-keeps-words-apart}. */
  @Law(
      id = "folding-keeps-words-apart",
      says = "Two syllables fold alike only if their letters and their tones are the same.")
  public static Outcome foldingKeepsWordsApart(
      Syllable one, Syllable other, UnaryOperator<String> fold) {
    return Outcome.equal(
        fold.apply(one.toString()).equals(fold.apply(other.toString())),
        one.equals(other),
        one + " and " + other + " are one word only if letters and tone agree");
  }

  /** {@code unaccented-forgets-accents}. */
  @Law(
      id = "unaccented-forgets-accents",
      says = "Text that lost its accents equals, unaccented, the text that has them.")
  public static Outcome unaccentedForgetsAccents(String text, UnaryOperator<String> unaccented) {
    String lost =
        Normalizer.normalize(text, Form.NFD)
            .replaceAll("\\p{Mn}", "")
            .replace('Đ', 'D')
            .replace('đ', 'd');
    return Outcome.equal(
        unaccented.apply(lost),
        unaccented.apply(text),
        "'" + text + "' must be found by '" + lost + "'");
  }

  /** {@code unaccented-follows-folding}. */
  @Law(
      id = "unaccented-follows-folding",
      says = "Texts that fold alike are alike unaccented, and unaccented text is folded text.")
  public static Outcome unaccentedFollowsFolding(
      String text, UnaryOperator<String> fold, UnaryOperator<String> unaccented) {
    String bare = unaccented.apply(text);
    return Outcome.equal(
        List.of(unaccented.apply(fold.apply(text)), fold.apply(bare)),
        List.of(bare, bare),
        "'" + text + "' unaccented is '" + bare + "'");
  }
}
