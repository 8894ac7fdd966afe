package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.SuccessionKind;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Better;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.rules.check.Severity;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one text in JSON, never blank.
 *
 * @param <T> the type
 */
final class Scalar<T> implements Form<T> {
  private static final Text PERIOD_DUE =
      new Text(
          "một khoảng thời gian như \"2025-02-28\", \"2025-04\", \"2025-Q2\", \"2025-S1\", \"2025\" hoặc \"2025/2030\"",
          "a period such as \"2025-02-28\", \"2025-04\", \"2025-Q2\", \"2025-S1\", \"2025\" or \"2025/2030\"");

  private static final Function<String, String> AS_IT_IS = Function.identity();

  static final Scalar<String> WORDS = of(Says.WORDS, AS_IT_IS);
  static final Scalar<CalendarPeriod> PERIOD = of(PERIOD_DUE, CalendarPeriod::parse);
  static final Scalar<Horizon> HORIZON = of(PERIOD_DUE, Horizon::parse);
  static final Scalar<LocalDate> DAY =
      new Scalar<>(
          new Text("một ngày như \"2025-02-28\"", "a day such as \"2025-02-28\""),
          Scalar::day,
          day -> CalendarPeriod.day(day).toString());
  static final Scalar<DayOfWeek> WEEKDAY =
      choice(
          Arrays.stream(DayOfWeek.values()).map(Scalar::code).toList(),
          Scalar::weekday,
          Scalar::code);
  static final Scalar<TaskNumber> TASK_NUMBER =
      of(
          new Text(
              "một chuỗi như \"15\", \"a)\" hoặc \"(1)\", tối đa 64 ký tự",
              "a text such as \"15\", \"a)\" or \"(1)\", of up to 64 characters"),
          TaskNumber::parse);
  static final Scalar<DocumentNumber> DOCUMENT_NUMBER =
      of(
          new Text(
              "một số, ký hiệu như \"726/KH-UBND\" hoặc \"57-NQ/TW\"",
              "a number such as \"726/KH-UBND\" or \"57-NQ/TW\""),
          DocumentNumber::parse);
  static final Scalar<AgencyId> AGENCY_ID =
      of(
          new Text(
              "một mã cơ quan từ 1 đến 128 ký tự, không có khoảng trắng",
              "an id of 1 to 128 characters without white space"),
          AgencyId::of);
  static final Scalar<ElectronicCode> ELECTRONIC_CODE = of(Says.WORDS, ElectronicCode::of);
  static final Scalar<Unit> UNIT = of(Says.WORDS, Unit::of);
  static final Scalar<Deliverable> DELIVERABLE = of(Says.WORDS, Deliverable::of);

  static final Scalar<AgencyKind> AGENCY_KIND = choice(AgencyKind.values(), AgencyKind::parse);
  static final Scalar<SuccessionKind> SUCCESSION_KIND =
      choice(SuccessionKind.values(), SuccessionKind::parse);
  static final Scalar<Better> BETTER = choice(Better.values(), Better::parse);
  static final Scalar<Cycle> CYCLE = choice(Cycle.values(), Cycle::parse);
  static final Scalar<Edge> EDGE = choice(Edge.values(), Edge::parse);
  static final Scalar<Lag.Unit> LAG_UNIT = choice(Lag.Unit.values(), Lag.Unit::parse);
  static final Scalar<Trigger.Type> TRIGGER_TYPE =
      choice(Trigger.Type.values(), Trigger.Type::parse);
  static final Scalar<Severity> SEVERITY = choice(Severity.values(), Severity::parse);

  private final List<String> codes;
  private final Text due;
  private final Function<String, T> reader;
  private final Function<T, String> writer;

  Scalar(Text due, Function<String, T> reader, Function<T, String> writer) {
    this(List.of(), due, reader, writer);
  }

  private Scalar(
      List<String> codes, Text due, Function<String, T> reader, Function<T, String> writer) {
    this.codes = codes;
    this.due = due;
    this.reader = reader;
    this.writer = writer;
  }

  private static <T> Scalar<T> of(Text due, Function<String, T> reader) {
    return new Scalar<>(due, reader, Object::toString);
  }

  /** One of several codes. */
  static <T> Scalar<T> choice(T[] choices, Function<String, T> reader) {
    return choice(Arrays.stream(choices).map(Object::toString).toList(), reader, Object::toString);
  }

  private static <T> Scalar<T> choice(
      List<String> codes, Function<String, T> reader, Function<T, String> writer) {
    return new Scalar<>(codes, Says.oneOf(codes), reader, writer);
  }

  /** The texts of a closed choice; empty if other texts can be read too. */
  List<String> codes() {
    return codes;
  }

  private static LocalDate day(String text) {
    if (CalendarPeriod.parse(text) instanceof CalendarPeriod.Day day) {
      return day.date();
    }
    throw new UnreadableTextException("LocalDate", text, 0, "a day");
  }

  private static String code(DayOfWeek weekday) {
    return weekday.name().toLowerCase(Locale.ROOT);
  }

  private static DayOfWeek weekday(String text) {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (code(weekday).equals(text)) {
        return weekday;
      }
    }
    throw new UnreadableTextException("DayOfWeek", text, 0, "a day of the week");
  }

  /** Safe because the pool gives back only what this reader has kept. */
  @Override
  @SuppressWarnings("unchecked")
  public @Nullable T read(JsonIn in) throws IOException {
    String text = in.text(due);
    if (text == null) {
      return null;
    }
    Object known = reader == AS_IT_IS ? text : in.texts().value(this);
    if (known != null) {
      return (T) known;
    }
    try {
      T value = reader.apply(text);
      in.texts().keep(this, value);
      return value;
    } catch (UnreadableTextException | InvalidValueException unreadable) {
      in.problem(ProblemCode.UNREADABLE, Says.shortened(text), due);
      return null;
    }
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return TextSchemas.of(this, to);
  }

  @Override
  public void write(T value, JsonOut out) throws IOException {
    out.text(writer.apply(value));
  }
}
