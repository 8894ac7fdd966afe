package io.github.kehoach.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is UTF-8 here is what the JDK's strict decoder takes, and it stops at the same byte. */
class Utf8Test {
  /** Where the rules change. */
  private static final int[] EDGES = {
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
    0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF
  };

  private final CharsetDecoder strict =
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);

  @Test
  void stopsWhereTheJdkStops() {
    Random random = new Random(1);
    for (int i = 0; i < 500_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(6)];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) EDGES[random.nextInt(EDGES.length)];
      }
      ByteBuffer in = ByteBuffer.wrap(bytes);
      boolean isMalformed =
          strict.reset().decode(in, CharBuffer.allocate(bytes.length), false).isMalformed();
      int end = Utf8.end(bytes, 0, bytes.length);
      String shown = HexFormat.of().formatHex(bytes);
      assertThat(end).as(shown).isEqualTo(in.position());
      if (end < bytes.length && !isMalformed) {
        assertThat(Utf8.isCutOff(bytes, end, bytes.length)).as(shown).isTrue();
      }
    }
  }

  @Test
  void aCharacterThatIsCutOffIsNoOtherEncoding() {
    byte[] letter = "ế".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.end(letter, 0, 2)).isZero();
    assertThat(Utf8.isCutOff(letter, 0, 2)).isTrue();
    assertThat(Utf8.isCutOff(new byte[] {(byte) 0xFF}, 0, 1)).isFalse();
    assertThat(Utf8.isCutOff(new byte[] {(byte) 0xE1, 'x'}, 0, 2)).isFalse();
  }
}
