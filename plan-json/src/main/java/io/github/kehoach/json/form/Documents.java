package io.github.kehoach.json.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Phrases;
import io.github.kehoach.json.tree.Tree;
import io.github.kehoach.json.tree.TreeReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whole documents and records: from a tree to a value, and from a value to a generator. */
public final class Documents {
  private static final int STANDARD_DEPTH = Limits.standard().depth();
  private static final JsonFactory STANDARD = newGenerators(STANDARD_DEPTH);
  private static final JsonFactory DEEPEST = newGenerators(Limits.DEEPEST);
  private static final DefaultPrettyPrinter PRETTY = pretty();

  private Documents() {}

  /**
   * What a tree holds: a value, or all problems.
   *
   * @param most problems that are listed
   */
  public static <T> ReadResult<T> read(Form<T> form, Tree tree, int most, Shared shared) {
    Node root = tree.root();
    Parsing in = new Parsing(root, tree.places(), most, shared);
    T value = root == null ? null : value(form, root, in);
    List<Problem> problems = in.problems(tree.fault());
    return new ReadResult<>(
        problems.isEmpty() ? Optional.ofNullable(value) : Optional.empty(),
        problems,
        in.informations(),
        Extensions.of(in.unknown()));
  }

  private static <T> @Nullable T value(Form<T> form, Node root, Parsing in) {
    try {
      return form.read(root, in);
    } catch (Parsing.Enough enough) {
      return null;
    }
  }

  /** The result for a text that is refused before it is read. */
  public static <T> ReadResult<T> refused(Problem problem) {
    return new ReadResult<>(Optional.empty(), List.of(problem), List.of(), Extensions.none());
  }

  /** A factory of generators that nest no deeper than a limit and leave their targets open. */
  public static JsonFactory generators(int depth) {
    return depth == STANDARD_DEPTH ? STANDARD : newGenerators(depth);
  }

  private static JsonFactory newGenerators(int depth) {
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(depth).build())
        .build();
  }

  /** Makes a generator write a line for each value, two spaces deeper a level. */
  public static void indent(JsonGenerator generator) {
    generator.setPrettyPrinter(PRETTY.createInstance());
  }

  /**
   * Writes a value.
   *
   * @param unknown what stands beside it
   */
  public static <T> void write(Form<T> form, T value, Extensions unknown, JsonGenerator to)
      throws IOException {
    try {
      form.write(value, new Writing(to, unknown));
    } catch (StreamConstraintsException tooDeep) {
      int most = to.streamWriteConstraints().getMaxNestingDepth();
      throw new InvalidValueException("JSON.depth", Phrases.requirement("depth"), "deeper", most);
    }
  }

  /** The tree of what a form writes, numbers digit by digit. */
  public static <V> Node node(Form<V> form, V value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = DEEPEST.createGenerator(text)) {
      form.write(value, new Writing(generator, Extensions.none()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Objects.requireNonNull(TreeReader.text(text.toString()).root());
  }

  private static DefaultPrettyPrinter pretty() {
    DefaultIndenter two = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(two);
    printer.indentArraysWith(two);
    return printer;
  }
}
