package io.github.kehoach.json;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that carries unknown fields, its own and those further inside, and marks of doubt.
 *
 * @param <T> the type
 */
abstract class AnnotatedForm<T extends Annotated> extends ObjectForm<T> {
  AnnotatedForm(String type) {
    super(type);
  }

  AnnotatedForm(String type, String kind) {
    super(type, kind);
  }

  /** The marks of doubt; the last known field of every object that has them. */
  final Field<T, List<Doubt>> doubts() {
    return list("doubts", DoubtForm.DOUBT, Annotated::doubts);
  }

  @Override
  final @Nullable T readFields(JsonIn in, boolean firstIsRead) throws IOException {
    JsonIn.Carrier outer = in.beginCarrier();
    T value = super.readFields(in, firstIsRead);
    in.endCarrier(outer);
    return value;
  }

  @Override
  public final boolean isPlace() {
    return false;
  }

  @Override
  final void close(JsonIn in, Slots slots) {
    in.unknown().ifPresent(found -> slots.extensions(UnknownFields.of(found, this, slots)));
  }

  @Override
  public final void write(T value, JsonOut out) throws IOException {
    JsonOut.Carrier outer = out.beginCarrier(value.extensions());
    super.write(value, out);
    out.endCarrier(outer);
  }
}
