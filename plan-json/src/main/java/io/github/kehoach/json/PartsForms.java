package io.github.kehoach.json;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.ScopedPart;
import java.util.List;

/** Kinds of deadlines that have parts. They are read as written, without bringing into order. */
final class PartsForms {
  private PartsForms() {}

  /** {@code {"kind":"allOf","parts":[…]}}. */
  static final class AllOf extends ObjectForm<Deadline.AllOf> {
    private final Field<Deadline.AllOf, List<Deadline>> parts;

    AllOf(Form<Deadline> part) {
      super("AllOf", "allOf");
      parts = requiredList("parts", part, Deadline.AllOf::parts);
    }

    @Override
    String restriction() {
      return """
          {"properties": {"parts": {"minItems": 2, "uniqueItems": true,
            "items": {"not": {"properties": {"kind": {"enum": ["allOf", "unstated"]}}}}}}}""";
    }

    @Override
    Deadline.AllOf build(Slots slots) {
      return new Deadline.AllOf(slots.get(parts));
    }
  }

  /** {@code {"kind":"scoped","parts":[{"scope":"…","deadline":{…}}]}}. */
  static final class Scoped extends ObjectForm<Deadline.Scoped> {
    private final Field<Deadline.Scoped, List<ScopedPart>> parts;

    Scoped(Form<Deadline> deadline) {
      super("Scoped", "scoped");
      parts = requiredList("parts", new Part(deadline), Deadline.Scoped::parts);
    }

    @Override
    String restriction() {
      return """
          {"properties": {"parts": {"minItems": 1, "uniqueItems": true}}}""";
    }

    @Override
    Deadline.Scoped build(Slots slots) {
      return new Deadline.Scoped(slots.get(parts));
    }
  }

  private static final class Part extends ObjectForm<ScopedPart> {
    private final Field<ScopedPart, String> scope =
        required("scope", Scalar.WORDS, ScopedPart::scope);
    private final Field<ScopedPart, Deadline> deadline;

    private Part(Form<Deadline> form) {
      super("ScopedPart");
      deadline = required("deadline", form, ScopedPart::deadline);
    }

    @Override
    String restriction() {
      return """
          {"properties": {"deadline": {
            "not": {"properties": {"kind": {"enum": ["scoped", "unstated"]}}},
            "if": {"properties": {"kind": {"const": "allOf"}}},
            "then": {"properties": {"parts": {"not": {
              "contains": {"properties": {"kind": {"const": "scoped"}}}}}}}}}}""";
    }

    @Override
    ScopedPart build(Slots slots) {
      return new ScopedPart(slots.get(scope), slots.get(deadline));
    }
  }
}
