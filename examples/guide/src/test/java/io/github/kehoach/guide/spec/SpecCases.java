package io.github.kehoach.guide.spec;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.RefusedException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.compare.DeadlineOrder;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** All cases, by the id of their law, and what they are made with. */
final class SpecCases {
  static final Plan PROVINCE = plan("hai-duong/726");
  static final Plan SCIENCE = plan("hai-duong/so-khcn");
  static final CalendarPeriod ISSUED = CalendarPeriod.parse("2025-02-20");
  static final LocalDate SINCE = LocalDate.of(2025, 2, 20);
  static final Map<String, SpecCase> ALL = all();

  private SpecCases() {}

  private static Map<String, SpecCase> all() {
    Book book = new Book();
    TimeCases.in(book);
    WordCases.in(book);
    PlanCases.in(book);
    CheckCases.in(book);
    ExchangeCases.in(book);
    TechniqueCases.in(book);
    return Map.copyOf(book.cases);
  }

  /** Takes the cases. */
  static final class Book {
    private final Map<String, SpecCase> cases = new HashMap<>();

    /** A case whose question is data and needs no language. */
    void add(String id, String asked, SpecCase.Run run) {
      add(id, asked, asked, run);
    }

    /** A case whose question is said in both languages. */
    void add(String id, String vi, String en, SpecCase.Run run) {
      if (cases.put(id, new SpecCase(new Text(vi, en), run)) != null) {
        throw new IllegalStateException(id + " has two cases");
      }
    }
  }

  static Plan plan(String name) {
    try (InputStream in = SpecCases.class.getResourceAsStream("/plans/" + name + ".json")) {
      return JsonFormat.plans().read(Objects.requireNonNull(in, name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A task of the province's plan. */
  static Task task(String number) {
    return PROVINCE.find(TaskRef.of(number)).orElseThrow().task();
  }

  /** What words mean in a plan of 20 February 2025. */
  static Deadline read(String words) {
    return DeadlineWording.read(words, ISSUED).deadline();
  }

  /** A deadline in the form of JSON. */
  static String json(Deadline deadline) {
    return "`" + JsonFormat.deadlines().compact().write(deadline) + "`";
  }

  /** What words ask for in a period. */
  static Schedule schedule(String words, String period) {
    return DeadlineResolver.resolve(
        read(words), ResolveContext.since(SINCE), CalendarPeriod.parse(period).days());
  }

  /** The due days of words in a period. */
  static Object days(String words, String period) {
    return schedule(words, period).dueDays();
  }

  /** Why the lower words serve the upper ones, or do not. */
  static String compared(String lower, String upper, Language language) {
    return DeadlineOrder.compare(read(lower), read(upper), SINCE).reason().in(language);
  }

  /** How something is refused. */
  static String refusal(Supplier<?> what, Language language) {
    try {
      return String.valueOf(what.get());
    } catch (RefusedException refused) {
      return refused.text().in(language);
    }
  }
}
