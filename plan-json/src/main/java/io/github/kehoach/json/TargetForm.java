package io.github.kehoach.json;

import io.github.kehoach.core.indicator.Target;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code {"kind":"atLeast","value":80}} and the other kinds of targets. */
final class TargetForm extends ChoiceForm<Target> {
  static final TargetForm TARGET = new TargetForm();

  private final ObjectForm<Target.AtLeast> atLeast =
      variant(new BoundForm<>("atLeast", Target.AtLeast::value, Target.AtLeast::new));
  private final ObjectForm<Target.MoreThan> moreThan =
      variant(new BoundForm<>("moreThan", Target.MoreThan::value, Target.MoreThan::new));
  private final ObjectForm<Target.AtMost> atMost =
      variant(new BoundForm<>("atMost", Target.AtMost::value, Target.AtMost::new));
  private final ObjectForm<Target.LessThan> lessThan =
      variant(new BoundForm<>("lessThan", Target.LessThan::value, Target.LessThan::new));
  private final ObjectForm<Target.Exactly> exactly =
      variant(new BoundForm<>("exactly", Target.Exactly::value, Target.Exactly::new));
  private final ObjectForm<Target.Between> between = variant(new BetweenForm());
  private final ObjectForm<Target.RankWithin> rankWithin = variant(new RankWithinForm());
  private final ObjectForm<Target.Stated> stated = variant(new StatedForm());
  private final Variants variants = new Variants();

  private TargetForm() {}

  @Override
  String type() {
    return "Target";
  }

  @Override
  boolean isShared() {
    return true;
  }

  @Override
  Chosen<? extends Target> choose(Target target) {
    return target.match(variants);
  }

  private final class Variants implements Target.Cases<Chosen<? extends Target>> {
    @Override
    public Chosen<Target.AtLeast> atLeast(Target.AtLeast target) {
      return new Chosen<>(atLeast, target);
    }

    @Override
    public Chosen<Target.MoreThan> moreThan(Target.MoreThan target) {
      return new Chosen<>(moreThan, target);
    }

    @Override
    public Chosen<Target.AtMost> atMost(Target.AtMost target) {
      return new Chosen<>(atMost, target);
    }

    @Override
    public Chosen<Target.LessThan> lessThan(Target.LessThan target) {
      return new Chosen<>(lessThan, target);
    }

    @Override
    public Chosen<Target.Exactly> exactly(Target.Exactly target) {
      return new Chosen<>(exactly, target);
    }

    @Override
    public Chosen<Target.Between> between(Target.Between target) {
      return new Chosen<>(between, target);
    }

    @Override
    public Chosen<Target.RankWithin> rankWithin(Target.RankWithin target) {
      return new Chosen<>(rankWithin, target);
    }

    @Override
    public Chosen<Target.Stated> stated(Target.Stated target) {
      return new Chosen<>(stated, target);
    }
  }

  private static final class BoundForm<T extends Target> extends ObjectForm<T> {
    private final BiFunction<BigDecimal, Optional<String>, T> builder;
    private final Field<T, BigDecimal> value;
    private final Field<T, String> stated;

    private BoundForm(
        String kind,
        Field.Getter<T, BigDecimal> getter,
        BiFunction<BigDecimal, Optional<String>, T> builder) {
      super("Target", kind);
      this.builder = builder;
      this.value = required("value", Numbers.DECIMAL, getter);
      this.stated = optional("stated", Scalar.WORDS, Target::stated);
    }

    @Override
    T build(Slots slots) {
      return builder.apply(slots.get(value), slots.optional(stated));
    }
  }

  private static final class BetweenForm extends ObjectForm<Target.Between> {
    private final Field<Target.Between, BigDecimal> low =
        required("low", Numbers.DECIMAL, Target.Between::low);
    private final Field<Target.Between, BigDecimal> high =
        required("high", Numbers.DECIMAL, Target.Between::high);
    private final Field<Target.Between, String> stated =
        optional("stated", Scalar.WORDS, Target::stated);

    private BetweenForm() {
      super("Target", "between");
    }

    @Override
    Target.Between build(Slots slots) {
      return new Target.Between(slots.get(low), slots.get(high), slots.optional(stated));
    }
  }

  private static final class RankWithinForm extends ObjectForm<Target.RankWithin> {
    private final Field<Target.RankWithin, Integer> rank =
        required("rank", Numbers.WHOLE, Target.RankWithin::rank);
    private final Field<Target.RankWithin, String> stated =
        optional("stated", Scalar.WORDS, Target::stated);

    private RankWithinForm() {
      super("Target", "rankWithin");
    }

    @Override
    String restriction() {
      return """
          {"properties": {"rank": {"minimum": 1, "maximum": 1000000}}}""";
    }

    @Override
    Target.RankWithin build(Slots slots) {
      return new Target.RankWithin(slots.get(rank), slots.optional(stated));
    }
  }

  private static final class StatedForm extends ObjectForm<Target.Stated> {
    private final Field<Target.Stated, String> text =
        required("text", Scalar.WORDS, Target.Stated::text);

    private StatedForm() {
      super("Target", "stated");
    }

    @Override
    Target.Stated build(Slots slots) {
      return new Target.Stated(slots.get(text));
    }
  }
}
