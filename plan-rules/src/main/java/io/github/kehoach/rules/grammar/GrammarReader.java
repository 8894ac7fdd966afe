package io.github.kehoach.rules.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the rules of a grammar from lines that a person can read and extend.
 *
 * <pre>
 * number N digits 0-2 value 0-99     a class of numbers; without a value any
 * kinds L not UNIT YEAR              all kinds of words but some
 * date  = d:N '/' m:N                a rule: tokens by kind, signs in quotes, other rules by name
 * part day 10 = edge? date           a part of a text, with its cost
 * joint and = AND                    what stands between two parts
 * {@literal >} ngày 15/4/2025 =&gt; ...         an example
 * </pre>
 *
 * In a pattern, {@code x:KIND} keeps the token's value under a name, {@code KIND=3} or {@code
 * KIND=1..4} asks for a value, {@code ~} says that nothing stands before the token, {@code ^} that
 * it begins with a capital, {@code ^^} that it is in capitals, {@code ?} and {@code *} follow what
 * is optional or repeated, {@code {x=1}} gives a value, {@code <x ...>} keeps the words, {@code
 * '\n'} is the end of a line, {@code +2} makes the derivation dearer. {@code #} begins a remark.
 */
final class GrammarReader {
  private static final Pattern LEXEME =
      Pattern.compile(
          "'\\\\n'|'.'|\\{[^}]*\\}|<[a-zA-Z0-9]+|>|\\+\\d+|~|[a-zA-Z0-9]+:|"
              + "[A-Z_]+(=-?\\d+(\\.\\.\\d+)?)?|[a-z][a-zA-Z0-9]*|[()|?*]|\\S");

  /** The lexemes of each rule. */
  final Map<String, List<String>> rules = new LinkedHashMap<>();

  final Map<String, List<String>> parts = new LinkedHashMap<>();
  final Map<String, List<String>> joints = new LinkedHashMap<>();

  /** Cost of each part. */
  final Map<String, Integer> costs = new LinkedHashMap<>();

  final List<Grammar.Example> examples = new ArrayList<>();
  private final Map<String, List<TokenTest>> classes = new LinkedHashMap<>();

  GrammarReader(Vocabulary vocabulary, List<String> lines) {
    for (String kind : vocabulary.kinds()) {
      classes.put(kind, List.of(TokenTest.of(vocabulary.kindOf(kind))));
    }
    StringBuilder statement = new StringBuilder();
    String last = "";
    for (String line : lines) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (!line.startsWith(" ")) {
        last = finish(statement, last);
      }
      if (line.startsWith(">")) {
        example(last, line.substring(1));
      } else {
        statement.append(line);
      }
    }
    finish(statement, last);
  }

  private void example(String rule, String line) {
    String[] sides = line.split("=>", 2);
    if (sides.length < 2) {
      throw new IllegalStateException("an example without '=>': " + line);
    }
    examples.add(new Grammar.Example(rule, sides[0].strip(), sides[1].strip()));
  }

  /** Takes a statement and answers the name of the last rule. */
  private String finish(StringBuilder statement, String last) {
    String text = statement.toString();
    statement.setLength(0);
    if (text.isBlank()) {
      return last;
    }
    List<String> words = List.of(text.split(" +"));
    if (text.startsWith("number ")) {
      int[] digits = range(words.get(3));
      int[] values =
          words.size() > 5 ? range(words.get(5)) : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE};
      classes.put(
          words.get(1),
          List.of(
              new TokenTest(
                  Tokens.NUMBER, values[0], values[1], digits[0], digits[1], false, 0, "")));
      return last;
    }
    if (text.startsWith("kinds ")) {
      List<String> not = words.subList(3, words.size());
      classes.put(
          words.get(1),
          classes.entrySet().stream()
              .filter(one -> !not.contains(one.getKey()) && isWord(one))
              .flatMap(one -> one.getValue().stream())
              .toList());
      return last;
    }
    int equals = text.indexOf('=');
    String[] head = text.substring(0, equals).strip().split(" +");
    String name = head[head.length > 1 ? 1 : 0];
    if (head[0].equals("part")) {
      costs.put(name, Integer.parseInt(head[2]));
    }
    var kind = head.length == 1 ? rules : head[0].equals("part") ? parts : joints;
    List<String> lexemes =
        LEXEME.matcher(text.substring(equals + 1)).results().map(MatchResult::group).toList();
    if (kind.put(name, lexemes) != null) {
      throw new IllegalStateException("stands twice: " + name);
    }
    return name;
  }

  /** Whether a class is a kind of words of the vocabulary. */
  private static boolean isWord(Map.Entry<String, List<TokenTest>> one) {
    int kind = one.getValue().get(0).kind();
    return one.getValue().size() == 1 && kind != Tokens.NUMBER && kind != Tokens.SIGN;
  }

  private static int[] range(String words) {
    String[] ends = words.split("-");
    return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
  }

  /** What a sign in quotes, a kind or a class asks of a token; several are a choice. */
  List<TokenTest> tests(String lexeme) {
    if (lexeme.charAt(0) == '\'') {
      char sign = lexeme.equals("'\\n'") ? '\n' : lexeme.charAt(1);
      return List.of(new TokenTest(Tokens.SIGN, sign, sign, 0, 0, false, 0, ""));
    }
    String[] sides = lexeme.split("=");
    List<TokenTest> all = classes.get(sides[0]);
    if (all == null) {
      throw new IllegalStateException("no rule and no kind " + lexeme);
    }
    if (sides.length == 1) {
      return all;
    }
    String[] range = sides[1].split("\\.\\.");
    int least = Integer.parseInt(range[0]);
    int most = Integer.parseInt(range[range.length - 1]);
    return all.stream().map(test -> test.between(least, most)).toList();
  }
}
