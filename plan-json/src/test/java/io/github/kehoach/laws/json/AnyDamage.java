package io.github.kehoach.laws.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Texts with a few bytes changed: most are no JSON after it, some no text. */
public final class AnyDamage {
  /** What breaks texts, names, numbers and structure, among it what is no UTF-8. */
  private static final List<byte[]> PIECES =
      List.of(
          bytes("\""),
          bytes("\\"),
          bytes("\\u"),
          bytes("\\ud800"),
          bytes("\\ud83d\\udcdd"),
          bytes("{"),
          bytes("}"),
          bytes("["),
          bytes("]"),
          bytes(","),
          bytes(":"),
          bytes("0"),
          bytes("-"),
          bytes("."),
          bytes("1e400"),
          bytes("NaN"),
          bytes("null"),
          bytes("\t"),
          bytes("\0"),
          bytes("\ud83d\udcdd"),
          bytes("\ufeff"),
          bytes("{\"kind\":\"by\"}"),
          new byte[] {(byte) 0xFF},
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xE2, (byte) 0x82},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80});

  private AnyDamage() {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One to three bytes left out, put in, or put in place of others, decided by a seed. */
  public static byte[] damaged(byte[] text, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    byte[] damaged = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(damaged.length);
      byte[] piece =
          random.nextInt(4) == 0 ? new byte[0] : PIECES.get(random.nextInt(PIECES.size()));
      damaged = spliced(damaged, at, Math.min(damaged.length, at + random.nextInt(3)), piece);
    }
    return damaged;
  }

  private static byte[] spliced(byte[] text, int from, int to, byte[] piece) {
    byte[] spliced = Arrays.copyOf(text, text.length - (to - from) + piece.length);
    System.arraycopy(piece, 0, spliced, from, piece.length);
    System.arraycopy(text, to, spliced, from + piece.length, text.length - to);
    return spliced;
  }
}
