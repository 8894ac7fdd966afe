package io.github.kehoach.laws.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.KeHoachModule;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.rules.RulesFuzz;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What must hold of the readers and writers of JSON on any bytes at all, and of the rules on what
 * was read. A target takes bytes and throws if something does not hold; no engine is named.
 */
public final class JsonFuzz {
  private static final JsonFormat<Plan> PLANS = JsonFormat.plans();
  private static final JsonFormat<Ledger> LEDGERS = JsonFormat.ledgers();
  private static final JsonFormat<AgencyDirectory> DIRECTORIES = JsonFormat.directories();
  private static final JsonFormat<Deadline> DEADLINES = JsonFormat.deadlines();
  private static final JsonFormat<Target> TARGETS = JsonFormat.targets();

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new KeHoachModule()).build();
  private static final List<Class<?>> BOUND =
      List.of(
          Plan.class,
          Ledger.class,
          AgencyDirectory.class,
          Task.class,
          Indicator.class,
          Agency.class,
          Fact.class,
          Citation.class,
          Deadline.class,
          Target.class,
          CalendarPeriod.class,
          PartNumber.class);

  private JsonFuzz() {}

  /** All targets by the names of the directories with their inputs. */
  public static Map<String, Consumer<byte[]>> targets() {
    return Map.of(
        "plans", JsonFuzz::plans,
        "ledgers", JsonFuzz::ledgers,
        "directories", JsonFuzz::directories,
        "deadlines", JsonFuzz::deadlines,
        "targets", JsonFuzz::targets,
        "mapper", JsonFuzz::mapper,
        "streams", StreamFuzz::streams);
  }

  /** Plans, with every rule on what was read. */
  public static void plans(byte[] input) {
    read(PLANS, input).ifPresent(RulesFuzz::plan);
  }

  /** Ledgers. */
  public static void ledgers(byte[] input) {
    read(LEDGERS, input);
  }

  /** Directories. */
  public static void directories(byte[] input) {
    read(DIRECTORIES, input);
  }

  /** Deadlines, with what follows from what was read: days, order, wording. */
  public static void deadlines(byte[] input) {
    read(DEADLINES, input).ifPresent(RulesFuzz::deadline);
  }

  /** Targets, with their wording. */
  public static void targets(byte[] input) {
    read(TARGETS, input).ifPresent(RulesFuzz::target);
  }

  /** A mapper with the module, for types of all kinds of forms. */
  public static void mapper(byte[] input) {
    for (Class<?> type : BOUND) {
      bound(type, input);
    }
    PLANS.check(input).value().ifPresent(plan -> agree(plan, Plan.class));
    DEADLINES.check(input).value().ifPresent(deadline -> agree(deadline, Deadline.class));
  }

  private static <T> Optional<T> read(JsonFormat<T> format, byte[] input) {
    ReadResult<T> result = format.check(input);
    told(result, Trees.lines(input));
    result.value().ifPresent(value -> rewritten(format.with(result.unknown()), value));
    return result.value();
  }

  /** A value or problems, each with a place inside the input and a text. */
  static void told(ReadResult<?> result, int lines) {
    for (Problem problem : result.problems()) {
      boolean inside = problem.line() >= 1 && problem.line() <= lines && problem.column() >= 1;
      boolean silent = problem.text().vi().isBlank() || problem.text().en().isBlank();
      Outcome.holds(inside && !silent, problem.toString()).check();
    }
    Outcome.equal(result.isOk(), result.problems().isEmpty(), "a value or problems").check();
  }

  private static <T> void rewritten(JsonFormat<T> format, T value) {
    JsonLaws.roundTrip(value, format::write, format::read).check();
    JsonLaws.roundTrip(value, format.compact()::write, format::read).check();
    String json = format.write(value);
    ReadResult<T> again = format.check(json);
    Outcome.equal(format.with(again.unknown()).write(again.orThrow()), json, "written twice")
        .check();
  }

  private static void bound(Class<?> type, byte[] input) {
    Object value;
    try {
      value = MAPPER.readValue(input, type);
    } catch (IOException refused) {
      return; // not only what is no JSON: Jackson guesses UTF-32, too, and finds it broken
    }
    if (value != null) {
      agree(value, type);
    }
  }

  private static void agree(Object value, Class<?> type) {
    try {
      String json = MAPPER.writeValueAsString(value);
      Outcome.equal(MAPPER.readValue(json, type), value, json).check();
      MAPPER.treeToValue(MAPPER.readTree(json), type);
    } catch (JsonProcessingException refused) {
      throw new AssertionError(value.toString(), refused);
    }
  }
}
