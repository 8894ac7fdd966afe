package io.github.kehoach.core.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.RefusedException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  private static final Pattern CODE =
      Pattern.compile("\"((?!half-year)[a-z]+(?:-[a-z]+)+|given|rising)\"");

  /** The table is looked up by words: one that is misspelt would be seen only when it is needed. */
  @Test
  void mainCodeAsksForEveryRequirementAndForNoOther() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> addCodes(file, asked));
    }
    assertThat(asked).containsExactlyInAnyOrderElementsOf(Refuse.codes());
  }

  private static void addCodes(Path file, Set<String> asked) {
    try {
      CODE.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void daysAreQuotedAsEachLanguageWritesThem() {
    LocalDate july = LocalDate.of(2025, 7, 1);
    assertRefused(
        () -> DayRange.ofClosed(july, july.minusMonths(1)),
        "DayRange.lastInclusive không được kết thúc trước khi bắt đầu (01/07/2025) (giá trị đã cho:"
            + " '01/06/2025')",
        "DayRange.lastInclusive must not end before it begins, 2025-07-01, was '2025-06-01'");
    assertRefused(
        () -> Deadline.every(Cycle.MONTH).on(DayOfWeek.MONDAY).build(),
        "Every.weekday chỉ dùng trong chu kỳ tuần, không dùng trong chu kỳ tháng (giá trị đã cho:"
            + " 'thứ Hai')",
        "Every.weekday must stand only in a week, not in a month, was 'MONDAY'");
  }

  @Test
  void aReferenceThatFitsNothingIsToldInOneSentence() {
    assertRefused(
        () -> Plan.builder().build().with(TaskRef.of("9"), task -> task),
        "Plan.task phải chỉ đúng một nhiệm vụ, có 0 nhiệm vụ khớp (giá trị đã cho: '9')",
        "Plan.task must name exactly one task, and 0 fit, was '9'");
  }

  private static void assertRefused(ThrowingCallable call, String vi, String en) {
    RefusedException refused = catchThrowableOfType(InvalidValueException.class, call);
    assertThat(refused.text().vi()).isEqualTo(vi);
    assertThat(refused.text().en()).isEqualTo(en);
  }
}
