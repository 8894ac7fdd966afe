package io.github.kehoach.json.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Phrases;
import io.github.kehoach.json.tree.Pointers;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes to Jackson's generator, and puts unknown fields back where they came from: after the known
 * fields of the object that they belong to. Not thread-safe.
 */
public final class Writing {
  private final JsonGenerator generator;
  private Carrier carrier;

  /** The object whose unknown fields are being written, and how deep inside it we are. */
  static final class Carrier {
    private final Map<String, String> waiting;

    /** The keys of fields further inside by the pointer to their object. */
    private final Map<String, List<String>> inside;

    private int depth;

    private Carrier(Extensions unknown) {
      this.waiting = unknown.isEmpty() ? Map.of() : new LinkedHashMap<>(unknown.asMap());
      this.inside = waiting.isEmpty() ? Map.of() : byPlace(waiting.keySet());
    }

    private static Map<String, List<String>> byPlace(Set<String> keys) {
      Map<String, List<String>> inside = new HashMap<>();
      for (String key : keys) {
        if (Pointers.isInside(key)) {
          inside.computeIfAbsent(Pointers.parent(key), place -> new ArrayList<>()).add(key);
        }
      }
      return inside;
    }

    /** The keys that may belong to the object that ends here, in order. */
    private Collection<String> keysAt(String place) {
      return depth == 1 ? waiting.keySet() : inside.getOrDefault(place, List.of());
    }
  }

  /**
   * Writes to a generator.
   *
   * @param unknown the unknown fields of the outermost object
   */
  public Writing(JsonGenerator generator, Extensions unknown) {
    this.generator = generator;
    this.carrier = new Carrier(unknown);
  }

  Carrier beginCarrier(Extensions unknown) {
    Carrier outer = carrier;
    carrier = new Carrier(unknown);
    return outer;
  }

  void endCarrier(Carrier outer) {
    carrier = outer;
  }

  /** Whether unknown fields wait for the object in a field, which must then be written. */
  boolean keepsUnknownIn(String field) {
    return !carrier.inside.isEmpty()
        && carrier.depth == 1
        && carrier.inside.containsKey("/" + field);
  }

  /** Takes out what was kept under the name of a field of this object; null if nothing was. */
  public @Nullable String take(String field) {
    return carrier.waiting.isEmpty() || carrier.depth != 1 ? null : carrier.waiting.remove(field);
  }

  void startObject() throws IOException {
    carrier.depth++;
    generator.writeStartObject();
  }

  void endObject(ObjectForm<?> form) throws IOException {
    if (!carrier.waiting.isEmpty()) {
      writeUnknown(form);
    }
    endMap();
  }

  /** Ends an object whose names are data; nothing unknown belongs to it. */
  void endMap() throws IOException {
    carrier.depth--;
    generator.writeEndObject();
  }

  void startList() throws IOException {
    carrier.depth++;
    generator.writeStartArray();
  }

  void endList() throws IOException {
    carrier.depth--;
    generator.writeEndArray();
  }

  void nameOfData(String name) throws IOException {
    generator.writeFieldName(whole("name", name));
  }

  void name(SerializedString name) throws IOException {
    generator.writeFieldName(name);
  }

  /** Writes a text. */
  public void text(String text) throws IOException {
    generator.writeString(whole("text", text));
  }

  private static String whole(String what, String text) {
    if (!Names.isWhole(text)) {
      throw new InvalidValueException(what, Phrases.requirement("whole-characters"), text);
    }
    return text;
  }

  void number(int number) throws IOException {
    generator.writeNumber(number);
  }

  /** Without an exponent, whatever a mapper's settings say, so that texts stay comparable. */
  void number(BigDecimal number) throws IOException {
    if (generator.canWriteFormattedNumbers()) {
      generator.writeNumber(number.toPlainString());
    } else {
      generator.writeNumber(number);
    }
  }

  /**
   * Unknown fields of the object that ends here. Those whose object is no longer there, because a
   * program has replaced it, stay with the carrier under the pointer as their name.
   */
  private void writeUnknown(ObjectForm<?> form) throws IOException {
    String place = lastSteps(generator.getOutputContext(), carrier.depth - 1);
    Map<String, String> here = new LinkedHashMap<>();
    for (String key : carrier.keysAt(place)) {
      String json = Objects.requireNonNull(carrier.waiting.get(key), key);
      String name = nameIn(place, key);
      if (name != null) {
        if (form.hasField(name) || here.put(name, json) != null) {
          throw new InvalidValueException(
              form.name() + ".extensions", Phrases.requirement("no-own-field"), key);
        }
      } else if (!carrier.waiting.containsKey(Pointers.ownKey(key))) {
        here.put(key, json); // in its place, or it would be read back in another
      }
    }
    if (carrier.depth > 1) {
      carrier.keysAt(place).forEach(carrier.waiting::remove);
    }
    for (Map.Entry<String, String> field : here.entrySet()) {
      generator.writeFieldName(whole(form.name() + ".extensions", field.getKey()));
      UnknownJson.write(field.getKey(), field.getValue(), generator);
    }
  }

  /** The name that a key gives to a field of the object at a place, null if it is of another. */
  private static @Nullable String nameIn(String place, String key) {
    if (place.isEmpty() && !Pointers.isPointer(key)) {
      return key;
    }
    return Pointers.isPointer(key) && Pointers.parent(key).equals(place)
        ? Pointers.lastName(key)
        : null;
  }

  /** The last steps on the way to the object that a generator is in. */
  private static String lastSteps(JsonStreamContext context, int steps) {
    StringBuilder pointer = new StringBuilder();
    JsonStreamContext at = context;
    for (int i = 0; i < steps; i++) {
      at = at.getParent();
      pointer
          .insert(
              0,
              at.inArray()
                  ? Integer.toString(at.getCurrentIndex())
                  : Pointers.escaped(at.getCurrentName()))
          .insert(0, '/');
    }
    return pointer.toString();
  }
}
