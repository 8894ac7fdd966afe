package io.github.kehoach.laws.core;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Ways in which files spell the same Vietnamese words differently. */
public enum Respelling implements UnaryOperator<String> {
  /** Letters and marks apart (NFD), as some systems write files. */
  DECOMPOSED,
  /** All capitals. */
  CAPITALS,
  /** All small letters. */
  SMALL,
  /** The tone on the first vowel of a syllable: hòa, qúy. */
  TONE_EARLY,
  /** The tone on the second vowel of a syllable: hoà, quý. */
  TONE_LATE,
  /** The Icelandic letter that looks like the Vietnamese one. */
  ICELANDIC,
  /** Three spaces for one. */
  WIDE,
  /** Spaces at which no line breaks. */
  NO_BREAK,
  /** Spaces and a line end around the text. */
  PADDED,
  /** Invisible characters: a mark of byte order before, a zero width space after. */
  INVISIBLE,
  /** Long dashes. */
  DASHES,
  /** Curly quotes. */
  QUOTES;

  private static final String VOWELS = "aeiouy";

  @Override
  public String apply(String text) {
    return switch (this) {
      case DECOMPOSED -> Normalizer.normalize(text, Form.NFD);
      case CAPITALS -> text.toUpperCase(Locale.ROOT);
      case SMALL -> text.toLowerCase(Locale.ROOT);
      case TONE_EARLY -> toneMoved(text, 0);
      case TONE_LATE -> toneMoved(text, 1);
      case ICELANDIC -> text.replace('Đ', '\u00D0').replace('đ', '\u00F0');
      case WIDE -> text.replace(" ", "   ");
      case NO_BREAK -> text.replace(' ', '\u00A0');
      case PADDED -> "\t " + text + "\r\n";
      case INVISIBLE -> "\uFEFF" + text + "\u200B";
      case DASHES -> text.replace('-', '\u2013');
      case QUOTES -> text.replace('"', '\u201C').replace('\'', '\u2019');
    };
  }

  /** Several ways, one after the other. */
  public static String all(List<Respelling> ways, String text) {
    String spelled = text;
    for (Respelling way : ways) {
      spelled = way.apply(spelled);
    }
    return spelled;
  }

  /** Writes the tone of each run of vowels on the vowel at a place, or on the last before it. */
  private static String toneMoved(String text, int place) {
    String apart = Normalizer.normalize(text, Form.NFD);
    StringBuilder out = new StringBuilder();
    List<StringBuilder> run = new ArrayList<>();
    StringBuilder tones = new StringBuilder();
    for (int i = 0; i <= apart.length(); i++) {
      char c = i < apart.length() ? apart.charAt(i) : ' ';
      if (VOWELS.indexOf(Character.toLowerCase(c)) >= 0) {
        run.add(new StringBuilder().append(c));
      } else if (!run.isEmpty() && Syllable.TONES.indexOf(c) >= 0) {
        tones.append(c);
      } else if (!run.isEmpty() && Character.getType(c) == Character.NON_SPACING_MARK) {
        run.get(run.size() - 1).append(c);
      } else {
        if (!run.isEmpty()) {
          run.get(Math.min(place, run.size() - 1)).append(tones);
          run.forEach(out::append);
          run.clear();
          tones.setLength(0);
        }
        out.append(i < apart.length() ? String.valueOf(c) : "");
      }
    }
    return Normalizer.normalize(out, Form.NFC);
  }
}
