package io.github.kehoach.rules.grammar;

import io.github.kehoach.rules.words.TableLines;
import java.util.List;

/**
 * A grammar of texts that are rows of parts: which patterns of words make a part, and what may
 * stand between two.
 *
 * <p>{@link #derive} finds the cheapest ways to derive the whole text. All are followed at once,
 * token by token, and those that have come to the same place are packed into one, so time and
 * memory grow with the length of the text alone. Immutable and thread-safe.
 */
public final class Grammar {
  private final Vocabulary vocabulary;
  private final Automaton automaton;
  private final List<Example> examples;

  private Grammar(Vocabulary vocabulary, List<String> lines) {
    GrammarReader reader = new GrammarReader(vocabulary, lines);
    this.vocabulary = vocabulary;
    this.automaton = new Automaton(vocabulary, reader);
    this.examples = List.copyOf(reader.examples);
  }

  /**
   * A phrase with what it means, which stands beside a rule.
   *
   * @param rule the rule above it
   * @param text the phrase
   * @param meaning what it means, in a notation of the grammar's reader
   */
  public record Example(String rule, String text, String meaning) {}

  /** The grammar of a resource beside the given class, over the kinds of a vocabulary. */
  public static Grammar load(Class<?> beside, String resource, Vocabulary vocabulary) {
    return new Grammar(vocabulary, TableLines.of(beside, resource));
  }

  /** The words that it knows. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The examples that stand beside its rules. */
  public List<Example> examples() {
    return examples;
  }

  /**
   * The cheapest derivations of the tokens of a text from one to another, all of them.
   *
   * @param tokens the text
   * @param from first token
   * @param to one past the last token
   */
  public Derivation derive(Tokens tokens, int from, int to) {
    return new Derivation(automaton, tokens, from, to, false);
  }

  /** The cheapest derivation of the longest part that begins at a token. */
  public Derivation longest(Tokens tokens, int from) {
    return new Derivation(automaton, tokens, from, tokens.size(), true);
  }
}
