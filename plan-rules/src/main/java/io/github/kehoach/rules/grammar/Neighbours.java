package io.github.kehoach.rules.grammar;

import io.github.kehoach.rules.grammar.Formula.Text;
import io.github.kehoach.rules.words.TableLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a text say for each other, as a table of rules over a part and the one behind
 * it.
 *
 * <pre>
 * kind POINT = @date | @range                    a name for what a part may be
 * rule                                           begins a rule: of its lines the first that fits counts
 * POINT before + /and POINT -before =&gt; second before=1
 * {@literal >} trước ngày 15/6 và 15/12 =&gt; ...          an example
 * rule backward                                  the same from the end of the text
 * run counted                                    a step in Java
 * </pre>
 *
 * <p>A formula names what must hold: {@code @date} the part was derived by that rule, {@code /and}
 * it stands behind that joint, {@code d} it has a value of that name, {@code cycle=2..4} the value
 * is in a range, {@code y=other.y} it is that of the neighbour, {@code POINT} a kind, {@code
 * ?later} a question in Java; {@code other.} asks the neighbour, {@code any.} all parts; {@code -}
 * not, {@code |} or. A line without {@code +} is about a part alone; {@code first}, {@code alone}
 * where it stands.
 *
 * <p>Behind the arrow stands what becomes of two parts: {@code first} or {@code second} is changed;
 * {@code both-first}, {@code both-second}: they become that one, over the words of both; {@code
 * only-first}, {@code only-second}: the other goes; {@code instead}: the second takes the place of
 * the first. Then the changes: {@code x=3} gives a value, {@code x=y} that of another name, {@code
 * x=other.y} and {@code other.x} the neighbour's if it has it, {@code x=other} its words, {@code
 * -x} takes it away, {@code as=date} makes it a part of that rule, {@code joint=} puts it behind
 * nothing, {@code !change} is a change in Java. Immutable and thread-safe.
 */
public final class Neighbours {
  /** Something that is asked in Java about a part, the one beside it and the tokens. */
  @FunctionalInterface
  public interface Question {
    /** Whether it holds. */
    boolean holds(Phrase part, Phrase other, Tokens tokens);
  }

  /** A line of a rule; without a formula of the second it is about a part alone. */
  private record Line(
      Formula first, @Nullable Formula second, String outcome, BinaryOperator<Phrase> change) {}

  private final Formula.Reader formulas;
  private final Map<String, BinaryOperator<Phrase>> changes;
  private final Map<String, UnaryOperator<List<Phrase>>> runs;
  private final List<UnaryOperator<Text>> steps = new ArrayList<>();
  private final List<Grammar.Example> examples = new ArrayList<>();

  private Neighbours(
      List<String> lines,
      Map<String, Question> questions,
      Map<String, BinaryOperator<Phrase>> changes,
      Map<String, UnaryOperator<List<Phrase>>> runs) {
    this.formulas = new Formula.Reader(questions);
    this.changes = changes;
    this.runs = runs;
    List<Line> rule = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder line = new StringBuilder(lines.get(i));
      while (i + 1 < lines.size() && lines.get(i + 1).startsWith(" ")) {
        line.append(lines.get(++i));
      }
      rule = read(line.toString(), rule);
    }
  }

  /**
   * The table of a resource beside the given class, with what it asks and does in Java, by name.
   */
  public static Neighbours load(
      Class<?> beside,
      String resource,
      Map<String, Question> questions,
      Map<String, BinaryOperator<Phrase>> changes,
      Map<String, UnaryOperator<List<Phrase>>> runs) {
    return new Neighbours(TableLines.of(beside, resource), questions, changes, runs);
  }

  /** The examples that stand beside its rules. */
  public List<Grammar.Example> examples() {
    return List.copyOf(examples);
  }

  /** The parts of a text after all rules. */
  public List<Phrase> refined(List<Phrase> parts, Tokens tokens) {
    Text text = new Text(new ArrayList<>(parts), tokens);
    for (UnaryOperator<Text> step : steps) {
      text = step.apply(text);
    }
    return text.parts();
  }

  /** Takes a statement and answers the lines of the rule that the next belongs to. */
  private List<Line> read(String line, List<Line> rule) {
    String[] sides = line.split("=>", 2);
    if (line.startsWith("kind ")) {
      String[] kind = line.substring(5).split("=", 2);
      formulas.kind(kind[0].strip(), kind[1]);
    } else if (line.startsWith("run ")) {
      UnaryOperator<List<Phrase>> run = Formula.known(runs, line.substring(4).strip());
      steps.add(text -> new Text(new ArrayList<>(run.apply(text.parts())), text.tokens()));
    } else if (line.startsWith("rule")) {
      List<Line> lines = new ArrayList<>();
      boolean backward = line.endsWith("backward");
      steps.add(text -> isAbout(text, lines) ? walk(lines, backward, text) : text);
      return lines;
    } else if (line.startsWith(">")) {
      examples.add(
          new Grammar.Example("neighbours", sides[0].substring(1).strip(), sides[1].strip()));
    } else {
      rule.add(line(sides[0], sides[1].strip()));
    }
    return rule;
  }

  private Line line(String formula, String outcome) {
    String[] pair = formula.split(" \\+ ?", 2);
    Formula first = formulas.read(pair[0]);
    if (pair.length == 1) {
      return new Line(first, null, "", change(outcome));
    }
    String[] words = outcome.split(" +", 2);
    return new Line(
        first, formulas.read(pair[1]), words[0], change(words.length > 1 ? words[1] : ""));
  }

  /** Whether a rule can say anything of a text: one part has no neighbours. */
  private static boolean isAbout(Text text, List<Line> lines) {
    return text.parts().size() > 1 || lines.get(lines.size() - 1).second() == null;
  }

  private static Text walk(List<Line> lines, boolean backward, Text text) {
    int i = backward ? text.parts().size() - 1 : 0;
    while (i >= 0 && i < text.parts().size()) {
      int before = text.parts().size();
      apply(lines, i, text);
      boolean joined = text.parts().size() < before;
      i += backward ? -1 : joined ? 0 : 1;
    }
    return text;
  }

  /** Applies the first line that fits the part at a place and the one behind it. */
  private static void apply(List<Line> lines, int at, Text text) {
    List<Phrase> all = text.parts();
    Phrase one = all.get(at);
    Phrase next = at + 1 < all.size() ? all.get(at + 1) : null;
    for (Line line : lines) {
      if (line.second() == null) {
        if (line.first().holds(one, one, text)) {
          all.set(at, line.change().apply(one, one));
          return;
        }
      } else if (next != null
          && line.first().holds(one, next, text)
          && line.second().holds(next, one, text)) {
        become(line, at, one, next, all);
        return;
      }
    }
  }

  private static void become(Line line, int at, Phrase one, Phrase next, List<Phrase> all) {
    String outcome = line.outcome();
    boolean first = outcome.endsWith("first");
    Phrase changed = first ? line.change().apply(one, next) : line.change().apply(next, one);
    if (outcome.equals("second")) {
      all.set(at + 1, changed);
      return;
    }
    all.set(
        at,
        switch (outcome) {
          case "first", "only-first", "only-second" -> changed;
          case "both-first" -> changed.over(next);
          case "both-second" -> changed.over(one).behind(one.joint());
          case "instead" -> changed.behind(one.joint());
          default -> throw new IllegalStateException("no outcome " + outcome);
        });
    if (!outcome.equals("first")) {
      all.remove(at + 1);
    }
  }

  private BinaryOperator<Phrase> change(String words) {
    BinaryOperator<Phrase> all = (part, other) -> part;
    for (String word : words.isBlank() ? List.<String>of() : List.of(words.strip().split(" +"))) {
      BinaryOperator<Phrase> before = all;
      BinaryOperator<Phrase> next = one(word);
      all = (part, other) -> next.apply(before.apply(part, other), other);
    }
    return all;
  }

  private BinaryOperator<Phrase> one(String word) {
    if (word.startsWith("!")) {
      return Formula.known(changes, word.substring(1));
    }
    if (word.startsWith("-")) {
      return (part, other) -> part.without(word.substring(1));
    }
    if (word.startsWith("other.")) {
      String[] names = formulas.names(word.substring(6)).toArray(new String[0]);
      return (part, other) -> part.taking(other, names);
    }
    String[] sides = word.split("=", 2);
    String name = sides[0].intern();
    String value = sides[1].intern();
    if (name.equals("as")) {
      return (part, other) -> part.as(value);
    }
    if (name.equals("joint")) {
      return (part, other) -> part.behind(value);
    }
    if (value.equals("other")) {
      return (part, other) -> part.with(name, 1, other.first(), other.last());
    }
    if (value.startsWith("other.")) {
      String theirs = value.substring(6).intern();
      return (part, other) -> other.has(theirs) ? part.with(name, other.get(theirs)) : part;
    }
    if (Character.isDigit(value.charAt(0))) {
      int number = Integer.parseInt(value);
      return (part, other) -> part.with(name, number);
    }
    return (part, other) -> part.with(name, part.get(value));
  }
}
