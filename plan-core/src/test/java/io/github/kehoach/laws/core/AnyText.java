package io.github.kehoach.laws.core;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of Vietnamese syllables, words and texts, well and oddly spelled. */
public final class AnyText {
  private static final List<String> ONSETS =
      List.of(
          "h", "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");

  private static final List<String> RUNS =
      List.of(
          "a", "oa", "oe", "uy", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao",
          "au", "âu", "ay", "ây", "eo", "êu", "ia", "iê", "iu", "oă", "oi", "ôi", "ơi", "ua", "uâ",
          "uê", "ui", "uô", "uơ", "ưa", "ưi", "ươ", "ưu", "iêu", "oai", "oay", "uya", "uyê", "uôi",
          "ươi", "uyu");

  private static final List<String> CODAS = List.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");

  private static final List<String> WORDS =
      List.of(
          "tỉnh",
          "Sở",
          "Khoa học",
          "và",
          "Công nghệ",
          "Đào tạo",
          "hoàn thành",
          "quý II",
          "kế hoạch",
          "thủy lợi",
          "chuyển đổi số",
          "Ủy ban",
          "2025",
          "03/NQ-CP",
          "\"5 rõ\"",
          "hằng năm",
          "địa bàn",
          "Phát thanh - Truyền hình",
          "giữa",
          "người",
          "(nếu có)");

  private AnyText() {}

  /** Any syllable of possible parts, with or without a tone; simplest is {@code ha}. */
  public static Arbitrary<Syllable> syllable() {
    return Combinators.combine(
            Arbitraries.of(ONSETS), Arbitraries.of(RUNS), Arbitraries.of(CODAS), tone())
        .as((onset, run, coda, tone) -> new Syllable(onset + run + coda, tone));
  }

  /** One of the five tone marks, or a space for the level tone. */
  public static Arbitrary<Character> tone() {
    return Arbitraries.of(' ', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
  }

  /** One to six words, most of them such as plans have, with single spaces; never blank. */
  public static Arbitrary<String> phrase() {
    Arbitrary<String> made =
        Combinators.combine(syllable(), Arbitraries.integers().between(0, 2)).as(Syllable::spelled);
    return Composed.frequencyOf(Tuple.of(3, Arbitraries.of(WORDS)), Tuple.of(1, made))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words));
  }

  /** Up to four ways of spelling differently, to be applied in order; simplest is none. */
  public static Arbitrary<List<Respelling>> respellings() {
    return Arbitraries.of(Respelling.class).list().ofMaxSize(4);
  }

  /** Phrases, oddly spelled phrases, and texts of any characters at all; possibly blank. */
  public static Arbitrary<String> text() {
    Arbitrary<String> odd = Combinators.combine(respellings(), phrase()).as(Respelling::all);
    Arbitrary<String> marks =
        Arbitraries.strings().withChars("aoưÒ \u0300\u0302\u0323\u0307\u200B-đÐ").ofMaxLength(8);
    return Composed.frequencyOf(
        Tuple.of(3, phrase()),
        Tuple.of(3, odd),
        Tuple.of(2, marks),
        Tuple.of(2, Arbitraries.strings().ofMaxLength(12)));
  }

  /** Texts that show nothing: no characters, spaces of every width, invisible ones. */
  public static Arbitrary<String> blank() {
    return Arbitraries.strings().withChars(" \t\n\u00A0\u2003\u200B\uFEFF").ofMaxLength(5);
  }
}
