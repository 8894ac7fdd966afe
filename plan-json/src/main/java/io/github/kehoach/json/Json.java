package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;

/** Parsers and generators with our settings and limits. Immutable and thread-safe. */
final class Json {
  private static final DefaultPrettyPrinter PRETTY = pretty();

  private final JsonFactory factory;

  Json(Limits limits) {
    this(limits, true);
  }

  private Json(Limits limits, boolean knowsNames) {
    factory =
        JsonFactory.builder()
            // Encoding has looked; a guess would throw what no reader of UTF-8 expects.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, knowsNames)
            // Read so that they can be refused one by one, and the rest of the document still read.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.textLength())
                    .maxNameLength(bytes(limits.textLength()))
                    .maxNumberLength(limits.numberLength())
                    .build())
            .streamWriteConstraints(
                StreamWriteConstraints.builder().maxNestingDepth(limits.depth()).build())
            .build();
  }

  /** Parsers measure names in bytes, of which a character has up to three. */
  private static int bytes(int characters) {
    return (int) Math.min(Integer.MAX_VALUE, 3L * characters);
  }

  /**
   * For one long document: its parser does not collect the names of fields, of which hostile input
   * can have any number.
   */
  static Json streaming(Limits limits) {
    return new Json(limits, false);
  }

  JsonParser parser(byte[] bytes, int from) throws IOException {
    return parser(bytes, from, bytes.length);
  }

  JsonParser parser(byte[] bytes, int from, int end) throws IOException {
    return factory.createParser(bytes, from, end - from);
  }

  JsonParser parser(Reader reader) throws IOException {
    return factory.createParser(reader);
  }

  JsonParser parser(String text) throws IOException {
    return factory.createParser(text);
  }

  JsonGenerator generator(Writer writer) throws IOException {
    return factory.createGenerator(writer);
  }

  JsonGenerator generator(OutputStream stream) throws IOException {
    return factory.createGenerator(stream);
  }

  static void indent(JsonGenerator generator) {
    generator.setPrettyPrinter(PRETTY.createInstance());
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
