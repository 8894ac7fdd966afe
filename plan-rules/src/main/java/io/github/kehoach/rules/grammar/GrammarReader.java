package io.github.kehoach.rules.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

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
  private static final java.util.regex.Pattern LEXEME =
      java.util.regex.Pattern.compile(
          "'\\\\n'|'.'|\\{[^}]*\\}|<[a-zA-Z0-9]+|>|\\+\\d+|~|[a-zA-Z0-9]+:|"
              + "[A-Z_]+(=-?\\d+(\\.\\.\\d+)?)?|[a-z][a-zA-Z0-9]*|[()|?*]|\\S");

  final Map<String, Pattern> rules = new LinkedHashMap<>();

  final Map<String, Pattern> parts = new LinkedHashMap<>();
  final Map<String, Pattern> joints = new LinkedHashMap<>();

  /** Cost of each part. */
  final Map<String, Integer> costs = new LinkedHashMap<>();

  final List<Grammar.Example> examples = new ArrayList<>();
  private final Map<String, Pattern.Token> numbers = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private List<String> lexemes = List.of();
  private int at;

  GrammarReader(Vocabulary vocabulary, List<String> lines) {
    this.vocabulary = vocabulary;
    StringBuilder statement = new StringBuilder();
    String last = "";
    for (String line : lines) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (line.startsWith(">")) {
        last = finish(statement, last);
        example(last, line.substring(1));
      } else if (line.startsWith(" ")) {
        statement.append(line);
      } else {
        last = finish(statement, last);
        statement.append(line);
      }
    }
    finish(statement, last);
  }

  private void example(String rule, String line) {
    int arrow = line.indexOf("=>");
    if (arrow < 0) {
      throw new IllegalStateException("an example without '=>': " + line);
    }
    examples.add(
        new Grammar.Example(
            rule, line.substring(0, arrow).strip(), line.substring(arrow + 2).strip()));
  }

  private String finish(StringBuilder statement, String last) {
    String text = statement.toString();
    statement.setLength(0);
    if (text.isBlank()) {
      return last;
    }
    if (text.startsWith("number ")) {
      number(text.split(" +"));
      return last;
    }
    if (text.startsWith("kinds ")) {
      kinds(List.of(text.split(" +")));
      return last;
    }
    int equals = text.indexOf('=');
    String[] head = text.substring(0, equals).strip().split(" +");
    String name = head[head.length > 1 ? 1 : 0];
    if (head[0].equals("part")) {
      costs.put(name, Integer.parseInt(head[2]));
    }
    Map<String, Pattern> kind = head.length == 1 ? rules : head[0].equals("part") ? parts : joints;
    Matcher matcher = LEXEME.matcher(text.substring(equals + 1));
    lexemes = matcher.results().map(java.util.regex.MatchResult::group).toList();
    at = 0;
    Pattern pattern = choice();
    if (at < lexemes.size() || kind.put(name, pattern) != null) {
      throw new IllegalStateException("cannot read the rule " + name + " at lexeme " + at);
    }
    return name;
  }

  /** "kinds L not A B". */
  private void kinds(List<String> words) {
    List<Pattern> some = new ArrayList<>();
    for (String kind : vocabulary.kindNames()) {
      boolean word =
          vocabulary.kindOf(kind) != Tokens.NUMBER && vocabulary.kindOf(kind) != Tokens.SIGN;
      if (word && !words.subList(3, words.size()).contains(kind)) {
        some.add(token(kind));
      }
    }
    rules.put(words.get(1), new Pattern.Choice(some));
  }

  private void number(String[] words) {
    String[] digits = words[3].split("-");
    String[] values =
        words.length > 5
            ? words[5].split("-")
            : new String[] {"" + Integer.MIN_VALUE, "" + Integer.MAX_VALUE};
    numbers.put(
        words[1],
        new Pattern.Token(
            Tokens.NUMBER,
            Integer.parseInt(values[0]),
            Integer.parseInt(values[1]),
            Integer.parseInt(digits[0]),
            Integer.parseInt(digits[1]),
            false,
            0,
            ""));
  }

  private boolean is(String lexeme) {
    return at < lexemes.size() && lexemes.get(at).equals(lexeme);
  }

  private Pattern choice() {
    List<Pattern> all = new ArrayList<>();
    all.add(sequence());
    while (is("|")) {
      at++;
      all.add(sequence());
    }
    return all.size() == 1 ? all.get(0) : new Pattern.Choice(all);
  }

  private Pattern sequence() {
    List<Pattern> all = new ArrayList<>();
    while (at < lexemes.size() && !is("|") && !is(")") && !is(">")) {
      all.add(item());
    }
    return all.size() == 1 ? all.get(0) : new Pattern.Sequence(all);
  }

  private Pattern item() {
    Pattern atom = atom();
    if (is("?")) {
      at++;
      return new Pattern.Optional(atom);
    }
    if (is("*")) {
      at++;
      return new Pattern.Repeated(atom);
    }
    return atom;
  }

  private Pattern atom() {
    String lexeme = lexemes.get(at++);
    char first = lexeme.charAt(0);
    if (lexeme.equals("(")) {
      Pattern inner = choice();
      at++;
      return inner;
    }
    if (first == '<') {
      Pattern inner = choice();
      at++;
      return new Pattern.Words(lexeme.substring(1), inner);
    }
    if (first == '{') {
      List<Pattern> all = new ArrayList<>();
      for (String one : lexeme.substring(1, lexeme.length() - 1).strip().split(" +")) {
        String[] pair = one.split("=");
        all.add(new Pattern.Given(pair[0], Integer.parseInt(pair[1])));
      }
      return new Pattern.Sequence(all);
    }
    if (first == '+') {
      return new Pattern.Costs(Integer.parseInt(lexeme.substring(1)));
    }
    if (first == '\'') {
      return sign(lexeme.equals("'\\n'") ? '\n' : lexeme.charAt(1));
    }
    if (first == '~') {
      return each(atom(), Pattern.Token::glue);
    }
    if (first == '^') {
      return each(atom(), Pattern.Token::inCapitals);
    }
    if (lexeme.endsWith(":")) {
      return ((Pattern.Token) atom()).as(lexeme.substring(0, lexeme.length() - 1));
    }
    return Character.isUpperCase(first) ? kindOrKinds(lexeme) : named(lexeme);
  }

  private static Pattern each(Pattern pattern, UnaryOperator<Pattern.Token> change) {
    return pattern instanceof Pattern.Choice choice
        ? new Pattern.Choice(choice.parts().stream().map(part -> each(part, change)).toList())
        : change.apply((Pattern.Token) pattern);
  }

  private static Pattern named(String lexeme) {
    if (!Character.isLowerCase(lexeme.charAt(0))) {
      throw new IllegalStateException("cannot read " + lexeme);
    }
    return new Pattern.Named(lexeme);
  }

  private static Pattern.Token sign(char sign) {
    return new Pattern.Token(Tokens.SIGN, sign, sign, 0, 0, false, 0, "");
  }

  private Pattern kindOrKinds(String lexeme) {
    Pattern several = rules.get(lexeme);
    return several == null ? token(lexeme) : several;
  }

  private Pattern.Token token(String lexeme) {
    int equals = lexeme.indexOf('=');
    String kind = equals < 0 ? lexeme : lexeme.substring(0, equals);
    int least = Integer.MIN_VALUE;
    int most = Integer.MAX_VALUE;
    if (equals >= 0) {
      String[] range = lexeme.substring(equals + 1).split("\\.\\.");
      least = Integer.parseInt(range[0]);
      most = Integer.parseInt(range[range.length - 1]);
    }
    Pattern.Token number = numbers.get(kind);
    if (number != null) {
      return new Pattern.Token(
          number.kind(),
          Math.max(least, number.least()),
          Math.min(most, number.most()),
          number.leastDigits(),
          number.mostDigits(),
          false,
          0,
          "");
    }
    return new Pattern.Token(vocabulary.kindOf(kind), least, most, 0, 0xFF, false, 0, "");
  }
}
