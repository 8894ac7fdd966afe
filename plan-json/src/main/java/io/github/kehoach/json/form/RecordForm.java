package io.github.kehoach.json.form;

import io.github.kehoach.json.form.Part.Field;
import io.github.kehoach.json.form.Part.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Forms of objects that one constructor makes: its arguments are the fields, each named once, in
 * the order in which they are written.
 */
public final class RecordForm {
  private RecordForm() {}

  /** A constructor of three. */
  public interface Of3<A, B, C, T> {
    T make(A a, B b, C c);
  }

  /** A constructor of four. */
  public interface Of4<A, B, C, D, T> {
    T make(A a, B b, C c, D d);
  }

  /** A constructor of five. */
  public interface Of5<A, B, C, D, E, T> {
    T make(A a, B b, C c, D d, E e);
  }

  /** A constructor of six. */
  public interface Of6<A, B, C, D, E, F, T> {
    T make(A a, B b, C c, D d, E e, F f);
  }

  /** A constructor of seven. */
  public interface Of7<A, B, C, D, E, F, G, T> {
    T make(A a, B b, C c, D d, E e, F f, G g);
  }

  /** An object that says nothing but what it is. */
  public static <T> ObjectForm<T> of(Class<T> type, Supplier<T> make) {
    return form(type, in -> make.get());
  }

  /** An object of one argument. */
  public static <T, A> ObjectForm<T> of(Class<T> type, Function<A, T> make, Part<T, A> a) {
    return form(type, in -> make.apply(a.of(in)), a);
  }

  /** An object of two arguments. */
  public static <T, A, B> ObjectForm<T> of(
      Class<T> type, BiFunction<A, B, T> make, Part<T, A> a, Part<T, B> b) {
    return form(type, in -> make.apply(a.of(in), b.of(in)), a, b);
  }

  /** An object of three arguments. */
  public static <T, A, B, C> ObjectForm<T> of(
      Class<T> type, Of3<A, B, C, T> make, Part<T, A> a, Part<T, B> b, Part<T, C> c) {
    return form(type, in -> make.make(a.of(in), b.of(in), c.of(in)), a, b, c);
  }

  /** An object of four arguments. */
  public static <T, A, B, C, D> ObjectForm<T> of(
      Class<T> type,
      Of4<A, B, C, D, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d) {
    return form(type, in -> make.make(a.of(in), b.of(in), c.of(in), d.of(in)), a, b, c, d);
  }

  /** An object of five arguments. */
  public static <T, A, B, C, D, E> ObjectForm<T> of(
      Class<T> type,
      Of5<A, B, C, D, E, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e) {
    return form(
        type, in -> make.make(a.of(in), b.of(in), c.of(in), d.of(in), e.of(in)), a, b, c, d, e);
  }

  /** An object of six arguments. */
  public static <T, A, B, C, D, E, F> ObjectForm<T> of(
      Class<T> type,
      Of6<A, B, C, D, E, F, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e,
      Part<T, F> f) {
    return form(
        type,
        in -> make.make(a.of(in), b.of(in), c.of(in), d.of(in), e.of(in), f.of(in)),
        a,
        b,
        c,
        d,
        e,
        f);
  }

  /** An object of seven arguments. */
  public static <T, A, B, C, D, E, F, G> ObjectForm<T> of(
      Class<T> type,
      Of7<A, B, C, D, E, F, G, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e,
      Part<T, F> f,
      Part<T, G> g) {
    return form(
        type,
        in -> make.make(a.of(in), b.of(in), c.of(in), d.of(in), e.of(in), f.of(in), g.of(in)),
        a,
        b,
        c,
        d,
        e,
        f,
        g);
  }

  @SafeVarargs
  private static <T> ObjectForm<T> form(
      Class<T> type, Function<Values, T> make, Part<T, ?>... parts) {
    List<Field<T, ?>> fields = new ArrayList<>();
    for (Part<T, ?> part : parts) {
      fields.addAll(part.fields());
    }
    return new ObjectForm<>(type, fields, make);
  }
}
