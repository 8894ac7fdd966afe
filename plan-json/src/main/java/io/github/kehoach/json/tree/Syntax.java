package io.github.kehoach.json.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import java.util.stream.Stream;

/**
 * Says in our words why a parser stopped: it tells where, and what is due there follows from the
 * characters around it.
 */
final class Syntax {
  private static final Text VALUE = Phrases.text("due.value");
  private static final Text NAME = Phrases.text("due.name");
  private static final Text NAME_OR_END = Phrases.text("due.name-or-end");
  private static final Text COLON = Text.same("':'");
  private static final Text IN_OBJECT = Phrases.text("due.in-object");
  private static final Text IN_LIST = Phrases.text("due.in-list");
  private static final Text ESCAPED = Phrases.text("due.escaped");
  private static final Text ESCAPE = Phrases.text("due.escape");
  private static final Text HEX = Phrases.text("due.hex");
  private static final Text DIGIT = Phrases.text("due.digit");
  private static final Text NO_ZERO = Phrases.text("due.no-zero");
  private static final Text WHOLE = Phrases.text("due.whole");
  private static final Text CONTROL = Phrases.text("control-character");

  private final char[] text;
  private final int length;
  private final JsonStreamContext context;
  private final boolean afterName;
  private final boolean inText;

  private Syntax(DecodedText text, JsonParser parser, boolean inText) {
    this.text = text.text();
    this.length = text.length();
    this.context = parser.getParsingContext();
    this.afterName = parser.currentToken() == JsonToken.FIELD_NAME;
    this.inText = inText;
  }

  /**
   * The problem for what our parser threw.
   *
   * @param inText whether it stopped inside a text
   */
  static Problem problem(
      JsonProcessingException broken, JsonParser parser, boolean inText, DecodedText text) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    int told = (int) Math.max(0, broken.getLocation().getCharOffset());
    Syntax syntax = new Syntax(text, parser, inText);
    int at = syntax.firstBad(Math.min(told, syntax.length));
    if (broken instanceof JsonEOFException || at >= syntax.length || syntax.isCutWord(at)) {
      Location end = text.at(text.length()).as(pointer);
      return end.problem(ProblemCode.TRUNCATED, end.whole());
    }
    Text due = syntax.due(at);
    // Behind a comma the parser still names the field before.
    String place =
        (due.equals(NAME) || due.equals(WHOLE)) && !pointer.isEmpty()
            ? Pointers.parent(pointer)
            : pointer;
    return text.at(at).as(place).problem(ProblemCode.NOT_JSON, syntax.quoted(at), due);
  }

  /** Whether the text ends within {@code true}, {@code false} or {@code null}. */
  private boolean isCutWord(int at) {
    String rest = new String(text, at, Math.min(length - at, 5));
    return length - at < 5
        && Stream.of("true", "false", "null").anyMatch(it -> it.startsWith(rest));
  }

  /** The parser stops behind a leading zero, before a point without digits, behind a bad name. */
  private int firstBad(int at) {
    if (at == length) {
      return at;
    }
    if (at > 0 && isDigit(text[at]) && text[at - 1] == '0') {
      return at - 1;
    }
    if (text[at] == '.') {
      return at + 1;
    }
    int half = text[at] == '"' ? halfBefore(at) : -1;
    return half < 0 ? at : half;
  }

  /** Where an escape of half a character stands in the name that ends at a quote; -1 if nowhere. */
  private int halfBefore(int quote) {
    for (int i = quote - 1; i > 0 && text[i] != '"'; i--) {
      if (text[i] == '\\' && text[i + 1] == 'u' && (text[i + 2] == 'd' || text[i + 2] == 'D')) {
        return i;
      }
    }
    return -1;
  }

  private Text due(int at) {
    char here = text[at];
    if (here == '\\') {
      return WHOLE;
    }
    if (here == '0' && at + 1 < length && isDigit(text[at + 1])) {
      return NO_ZERO;
    }
    char before = at == 0 ? ' ' : text[at - 1];
    if (before == '\\') {
      return ESCAPE;
    }
    if (isInHex(at)) {
      return HEX;
    }
    if (inText || (here < ' ' && !isStructure(previous(at)))) {
      return ESCAPED;
    }
    if (before == '.' || before == '-' || before == '+' || isExponent(at - 1)) {
      return DIGIT;
    }
    return afterToken(previous(at));
  }

  private Text afterToken(char previous) {
    return switch (previous) {
      case '{' -> NAME_OR_END;
      case ',' -> context.inObject() ? NAME : VALUE;
      case ':', '[', ' ' -> VALUE;
      case '"' -> afterName ? COLON : between();
      case '}', ']' -> between();
      default -> isDigit(previous) ? between() : VALUE;
    };
  }

  private Text between() {
    return context.inObject() ? IN_OBJECT : context.inArray() ? IN_LIST : VALUE;
  }

  /** The last character before a place that is no white space; a space if there is none. */
  private char previous(int at) {
    int i = at - 1;
    while (i >= 0 && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r' || text[i] == '\n')) {
      i--;
    }
    return i < 0 ? ' ' : text[i];
  }

  private static boolean isStructure(char c) {
    return c == '{' || c == '[' || c == ',' || c == ':' || c == ' ' || c == '}' || c == ']';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isExponent(int at) {
    return at > 0 && (text[at] == 'e' || text[at] == 'E') && isDigit(text[at - 1]);
  }

  private boolean isInHex(int at) {
    for (int i = at - 1; i > 0 && at - i <= 4; i--) {
      if (text[i] == 'u' && text[i - 1] == '\\') {
        return true;
      }
      if (Character.digit(text[i], 16) < 0) {
        return false;
      }
    }
    return false;
  }

  private Object quoted(int at) {
    if (text[at] < ' ') {
      return CONTROL.fill(String.format("U+%04X", (int) text[at]));
    }
    String letter = Names.shortened(Character.toString(Character.codePointAt(text, at, length)));
    return letter.equals("'") ? "\"'\"" : "'" + letter + "'";
  }
}
