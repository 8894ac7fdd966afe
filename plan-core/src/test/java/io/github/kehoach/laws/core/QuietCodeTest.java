package io.github.kehoach.laws.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;

class QuietCodeTest {
  @Test
  void everyWayToTheClockOrTheConsoleIsCaught() {
    for (Class<?> loud :
        new Class<?>[] {
          TodayInAZone.class, ThisYear.class, Millis.class, DateOfNow.class, Printer.class
        }) {
      assertThat(isCaught(loud)).as(loud.getSimpleName()).isTrue();
    }
  }

  @Test
  void aDayThatIsGivenIsQuiet() {
    assertThat(isCaught(GivenDay.class)).isFalse();
  }

  private static boolean isCaught(Class<?> one) {
    JavaClasses classes = new ClassFileImporter().importClasses(one);
    return QuietCode.rule().evaluate(classes).hasViolation();
  }

  static final class TodayInAZone {
    LocalDate day() {
      return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
  }

  static final class ThisYear {
    Year year() {
      return Year.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
  }

  static final class Millis {
    long millis() {
      return System.currentTimeMillis();
    }
  }

  static final class DateOfNow {
    @SuppressWarnings("JavaUtilDate") // what the rule must catch
    Date date() {
      return new Date();
    }
  }

  static final class Printer {
    void print() {
      System.out.println("loud");
    }
  }

  static final class GivenDay {
    Year next(LocalDate day) {
      return Year.of(day.getYear() + 1);
    }
  }
}
