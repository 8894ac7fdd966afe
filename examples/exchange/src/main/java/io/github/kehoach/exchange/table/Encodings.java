package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the letters of a text file: UTF-8, UTF-16 with a mark, or Windows-1258. */
final class Encodings {
  private static final Text UNKNOWN =
      new Text(
          "Không rõ bảng mã của tệp: không phải UTF-8 và cũng không phải Windows-1258 (có thể là"
              + " TCVN3 hoặc VNI). Hãy lưu lại ở dạng “CSV UTF-8”.",
          "The file is neither UTF-8 nor Windows-1258 (it may be TCVN3 or VNI). Save it again as"
              + " “CSV UTF-8”.");
  private static final char MARK = '\uFEFF';

  private Encodings() {}

  /**
   * The text of a file, composed.
   *
   * @throws UnusableTableException if its letters cannot be told
   */
  static String text(byte[] file) {
    Optional<String> utf16 =
        file.length >= 2 && (isMark(file, 0xFF, 0xFE) || isMark(file, 0xFE, 0xFF))
            ? decoded(file, StandardCharsets.UTF_16)
            : Optional.empty();
    String text =
        utf16
            .or(() -> decoded(file, StandardCharsets.UTF_8))
            .or(() -> windows(file))
            .orElseThrow(() -> new UnusableTableException(UNKNOWN));
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static boolean isMark(byte[] file, int first, int second) {
    return (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  /** Almost any bytes are letters of Windows-1258, so its words must make a known heading. */
  private static Optional<String> windows(byte[] file) {
    if (!Charset.isSupported("windows-1258")) {
      return Optional.empty();
    }
    return decoded(file, Charset.forName("windows-1258"))
        .map(Folding::composed)
        .filter(text -> CsvSheet.hasHeadings(text));
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }
}
