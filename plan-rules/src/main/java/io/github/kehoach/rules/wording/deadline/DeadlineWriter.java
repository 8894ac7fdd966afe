package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proposes wordings of a deadline, the standard one first. Whether one says exactly this deadline
 * is for the reader to tell, not for this class.
 */
final class DeadlineWriter implements Deadline.Cases<List<String>> {
  private static final String[] WEEKDAYS = {
    "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"
  };
  private static final String[] ROMAN = {"I", "II", "III", "IV"};
  private static final Text NAME = Text.template("{0}", "{0}");

  /** Which wording of a part is taken; whoever asks knows what reads back. */
  interface Choice {
    /** The first wording that says exactly the deadline, or none. */
    List<String> of(Deadline deadline, List<String> wordings);
  }

  private final Choice choice;

  DeadlineWriter(Choice choice) {
    this.choice = choice;
  }

  /** As plans name it: ngày 28/02/2025, tháng 4/2025, quý II/2025. */
  private static String named(CalendarPeriod period) {
    return NAME.fill(period).vi();
  }

  /** Where something is due in it: 28/02/2025, trong tháng 4/2025, 2025-2030. */
  private static String due(CalendarPeriod period) {
    if (period instanceof CalendarPeriod.Range range
        && span(range.first()) == CalendarPeriod.Span.YEAR
        && span(range.last()) == CalendarPeriod.Span.YEAR) {
      return range.first() + "-" + range.last();
    }
    String name = named(period);
    if (period instanceof CalendarPeriod.Day) {
      return name.substring(name.indexOf(' ') + 1);
    }
    return span(period) == CalendarPeriod.Span.MONTH ? "trong " + name : name;
  }

  private static CalendarPeriod.@Nullable Span span(CalendarPeriod period) {
    return period instanceof CalendarPeriod.Months months ? months.span() : null;
  }

  @Override
  public List<String> by(Deadline.By by) {
    return List.of(due(by.period()));
  }

  @Override
  public List<String> before(Deadline.Before before) {
    return List.of("trước " + named(before.period()));
  }

  @Override
  public List<String> every(Deadline.Every every) {
    String edge = every.edge() == Edge.BEFORE ? "trước " : "";
    String bounds = bounds(every);
    List<String> all = new ArrayList<>();
    if (every.isWholeCycle()) {
      all.add(edge + whole(every) + bounds);
      return all;
    }
    String place = place(every);
    if (place.isEmpty()) {
      return all;
    }
    if (every.interval() > 1) {
      all.add("định kỳ " + whole(every).replace(" một lần", "") + ", " + edge + place + bounds);
    } else {
      all.add(edge + place + in(every) + bounds);
    }
    return all;
  }

  private static String whole(Deadline.Every every) {
    int count = every.interval();
    return switch (every.cycle()) {
      case DAY -> count == 1 ? "hằng ngày" : count + " ngày một lần";
      case WEEK -> count == 1 ? "hằng tuần" : count + " tuần một lần";
      case MONTH -> count == 1 ? "hằng tháng" : count + " tháng một lần";
      case QUARTER -> count == 1 ? "hằng quý" : count * 3 + " tháng một lần";
      case HALF_YEAR -> count * 6 + " tháng một lần";
      case YEAR -> count == 1 ? "hằng năm" : count + " năm một lần";
    };
  }

  private static String place(Deadline.Every every) {
    int month = every.month().orElse(0);
    int day = every.day().orElse(0);
    String dayWords = day == 0 ? "" : day < 0 ? "ngày cuối cùng " : "ngày " + two(day) + " ";
    int nth = every.workingDay().orElse(every.nth().orElse(0));
    if (nth != 0) {
      String name =
          every.workingDay().isPresent()
              ? "ngày làm việc"
              : WEEKDAYS[every.weekday().orElseThrow().getValue() - 1];
      dayWords = name + (nth == 1 ? " đầu tiên " : nth < 0 ? " cuối cùng " : " thứ " + nth + " ");
    }
    return switch (every.cycle()) {
      case DAY -> "";
      case WEEK -> every.weekday().map(weekday -> WEEKDAYS[weekday.getValue() - 1]).orElse("");
      case MONTH -> dayWords.strip();
      case QUARTER, HALF_YEAR -> placeOfQuarter(every.cycle(), month, dayWords);
      case YEAR -> {
        int quarter = every.quarter().orElse(0);
        yield month != 0
            ? dayWords + "tháng " + two(month)
            : quarter == 0 ? "" : "quý " + ROMAN[quarter - 1];
      }
    };
  }

  private static String placeOfQuarter(Cycle cycle, int month, String dayWords) {
    if (cycle != Cycle.QUARTER || month == 2) {
      return "";
    }
    return dayWords + (month == 1 ? "tháng đầu quý" : "tháng cuối quý");
  }

  private static String in(Deadline.Every every) {
    boolean next = every.offset() == 1;
    if (every.offset() > 1) {
      return " không viết được";
    }
    return switch (every.cycle()) {
      case WEEK -> next ? " tuần tiếp theo" : " hằng tuần";
      case MONTH -> next ? " của tháng tiếp theo" : " hằng tháng";
      case QUARTER -> next ? " tiếp theo" : "";
      case YEAR -> next ? " năm tiếp theo" : " hằng năm";
      default -> "";
    };
  }

  private static String bounds(Deadline.Every every) {
    if (every.from().isPresent() && every.from().equals(every.until())) {
      return " trong " + named(every.from().get());
    }
    return every.from().map(first -> " từ " + named(first)).orElse("")
        + every.until().map(last -> " đến " + named(last)).orElse("");
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  @Override
  public List<String> continuous(Deadline.Continuous continuous) {
    String cycle =
        continuous.cycle().map(every -> " " + whole(Deadline.every(every).build())).orElse("");
    String end = continuous.until().map(last -> " đến " + named(last)).orElse("");
    if (continuous.start().isEmpty()) {
      return List.of("thường xuyên" + cycle + end);
    }
    Start start = continuous.start().get();
    String period = named(start.period());
    if (!start.inclusive()) {
      return end.isEmpty() && cycle.isEmpty() ? List.of("các năm tiếp theo") : List.of();
    }
    if (end.isEmpty()) {
      String from = "thường xuyên" + cycle + " từ " + period;
      return cycle.isEmpty() ? List.of("từ " + period + " trở đi", from) : List.of(from);
    }
    boolean one = continuous.until().equals(Optional.of(start.period()));
    return List.of("thường xuyên" + cycle + (one ? " trong " + period : " từ " + period + end));
  }

  @Override
  public List<String> open(Deadline.Open open) {
    String following = "hoàn thành trong những năm tiếp theo";
    return open.start().isEmpty()
        ? List.of(following)
        : open.start().get().inclusive()
            ? List.of()
            : List.of("sau " + named(open.start().get().period()), following);
  }

  @Override
  public List<String> onDemand(Deadline.OnDemand onDemand) {
    return List.of(onDemand.when(), "đột xuất " + onDemand.when());
  }

  @Override
  public List<String> triggered(Deadline.Triggered triggered) {
    List<String> all = new ArrayList<>();
    if (triggered.lag().isEmpty()) {
      per(triggered.trigger()).forEach(words -> all.add("theo " + words));
      events(triggered.trigger()).forEach(words -> all.add("sau khi " + words));
      events(triggered.trigger()).forEach(words -> all.add("khi " + words));
      return all;
    }
    Lag lag = triggered.lag().get();
    String span = Math.abs(lag.amount()) + " " + unit(lag.unit());
    for (String words : events(triggered.trigger())) {
      if (lag.amount() == 0) {
        all.add("ngay sau khi " + words);
      } else if (lag.amount() > 0) {
        all.add("trong thời hạn " + span + " kể từ khi " + words);
      } else {
        all.add("chậm nhất " + span + " trước khi " + words);
      }
    }
    if (triggered.trigger().equals(Trigger.of(Trigger.Type.EVENT))) {
      all.add(lag.amount() > 0 ? "trong thời hạn " + span : "trước " + span);
    }
    return all;
  }

  private static String unit(LagUnit unit) {
    return switch (unit) {
      case HOUR -> "giờ";
      case WORKING_DAY -> "ngày làm việc";
      case DAY -> "ngày";
      case WEEK -> "tuần";
      case MONTH -> "tháng";
      case YEAR -> "năm";
    };
  }

  private static List<String> per(Trigger trigger) {
    String head =
        switch (trigger.type()) {
          case GUIDANCE -> "hướng dẫn";
          case ROADMAP -> "lộ trình";
          default -> "";
        };
    if (head.isEmpty()) {
      return List.of();
    }
    if (trigger.by().isPresent()) {
      return trigger.subject().isPresent()
          ? List.of()
          : List.of(head + " của " + trigger.by().get());
    }
    return List.of(trigger.subject().orElse(head));
  }

  private static List<String> events(Trigger trigger) {
    String by = trigger.by().orElse("");
    String subject = trigger.subject().orElse("");
    List<String> all = new ArrayList<>();
    String verb =
        switch (trigger.type()) {
          case ISSUANCE -> "ban hành";
          case APPROVAL -> "phê duyệt";
          case EFFECT -> "có hiệu lực";
          case GUIDANCE -> "có hướng dẫn";
          default -> "";
        };
    if (trigger.type() == Trigger.Type.EFFECT) {
      all.add((subject + " " + verb).strip());
    } else if (trigger.type() == Trigger.Type.GUIDANCE) {
      all.add(by.isEmpty() ? verb : verb + " của " + by);
    } else if (!verb.isEmpty()) {
      String passive = by.isEmpty() ? "được " + verb : "được " + by + " " + verb;
      if (subject.isEmpty() && !by.isEmpty()) {
        all.add(by + " " + verb);
      }
      all.add((subject + " " + passive).strip());
      all.add((by + " " + verb + " " + subject).strip());
    }
    if (!subject.isEmpty()) {
      all.add(subject);
    }
    return all;
  }

  @Override
  public List<String> allOf(Deadline.AllOf allOf) {
    List<String> words = new ArrayList<>();
    for (Deadline part : allOf.parts()) {
      List<String> chosen = choice.of(part, part.match(this));
      if (chosen.isEmpty()) {
        return List.of();
      }
      words.add(chosen.get(0));
    }
    return List.of(String.join(" và ", words), String.join("; ", words), String.join(", ", words));
  }

  @Override
  public List<String> scoped(Deadline.Scoped scoped) {
    List<String> words = new ArrayList<>();
    for (var part : scoped.parts()) {
      List<String> chosen = part.deadline().match(this);
      if (chosen.isEmpty()) {
        return List.of();
      }
      List<String> exact = choice.of(part.deadline(), chosen);
      words.add(part.scope() + ": " + (exact.isEmpty() ? chosen : exact).get(0));
    }
    return List.of("đối với " + String.join("; đối với ", words), String.join("; ", words));
  }

  @Override
  public List<String> unstated(Deadline.Unstated unstated) {
    return List.of("");
  }

  @Override
  public List<String> unread(Deadline.Unread unread) {
    return List.of(unread.text());
  }
}
