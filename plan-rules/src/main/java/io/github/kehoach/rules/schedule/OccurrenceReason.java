package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says why an occurrence is due on its day. Used once, by one thread. */
final class OccurrenceReason implements Deadline.Cases<OccurrenceReason> {
  private static final Text DUE = Text.template("đến hạn ngày {0}", "due on {0}");
  private static final Text WORDS = Text.template("kế hoạch ghi: “{0}”", "the plan says “{0}”");
  private static final Text SCOPE = Text.template("phạm vi: {0}", "scope: {0}");
  private static final Text EXTENDED =
      Text.template("gia hạn theo quyết định ngày {0}", "extended by a decision of {0}");
  private static final Text BY = Text.template("chậm nhất hết {0}", "no later than the end of {0}");
  private static final Text BEFORE = Text.template("trước {0}", "before {0} begins");
  private static final Text EVERY = Text.template("{0}, kỳ {1}", "{0}, for {1}");
  private static final Text EVERY_SO_MANY =
      Text.template("{0}, cứ {1} kỳ một lần, kỳ {2}", "{0}, one in {1} cycles, for {2}");
  private static final Text NEXT_CYCLE =
      new Text("hạn ở kỳ tiếp theo kỳ báo cáo", "due in the cycle after the one reported on");
  private static final Text OFFSET =
      Text.template("hạn ở kỳ thứ {0} sau kỳ báo cáo", "due {0} cycles after the one reported on");
  private static final Text SINCE =
      Text.template(
          "kỳ đầu tiên: kỳ có hạn không trước ngày {0} của kế hoạch",
          "first occurrence: due not before {0}, the plan's day");
  private static final Text SINCE_CYCLE =
      Text.template(
          "kỳ đầu tiên: kỳ kết thúc không trước ngày {0} của kế hoạch",
          "first occurrence: of the cycle that ends not before {0}, the plan's day");
  private static final Text SHORTER =
      Text.template(
          "tháng không có ngày {0}: lấy ngày cuối tháng, như Bộ luật Dân sự 2015, điều 148.3",
          "a month without day {0}: its last day, as in Civil Code 2015, article 148.3");
  private static final Text AT_ONCE =
      Text.template("ngay trong ngày xảy ra sự kiện, {0}", "on the day of the event, {0}");
  private static final Text DOCUMENT = Text.template("văn bản: {0}", "document: {0}");
  private static final Text AFTER =
      Text.template("trong {0} kể từ sự kiện ngày {1}", "{0} from the event of {1}");
  private static final Text AHEAD =
      Text.template("chậm nhất {0} trước sự kiện ngày {1}", "{0} before the event of {1}");
  private static final Text MOVED =
      Text.template(
          "{0} không làm việc: chuyển sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, điều"
              + " 148.5)",
          "{0} is no working day: moved to the next one (Civil Code 2015, article 148.5)");

  private final PreparedDeadline prepared;
  private final ResolveContext context;
  private final Occurrence occurrence;
  private final List<Reason> because = new ArrayList<>();

  OccurrenceReason(PreparedDeadline prepared, Occurrence occurrence) {
    this.prepared = prepared;
    this.context = prepared.context();
    this.occurrence = occurrence;
  }

  Reason reason() {
    prepared
        .extension()
        .ifPresentOrElse(
            extended -> say(EXTENDED.fill(extended.on())),
            () -> context.wording().ifPresent(words -> say(WORDS.fill(words))));
    occurrence.part().scope().ifPresent(scope -> say(SCOPE.fill(scope)));
    occurrence.part().deadline().match(this);
    return new Reason(DUE.fill(occurrence.day()), because);
  }

  @Override
  public OccurrenceReason by(Deadline.By by) {
    say(BY.fill(by.period()));
    return movedFrom(by.lastDay());
  }

  @Override
  public OccurrenceReason before(Deadline.Before before) {
    say(BEFORE.fill(before.period()));
    return movedFrom(before.lastDay());
  }

  @Override
  public OccurrenceReason every(Deadline.Every every) {
    Text rule = EveryWords.of(every);
    say(
        every.interval() == 1
            ? EVERY.fill(rule, occurrence.cycle())
            : EVERY_SO_MANY.fill(rule, every.interval(), occurrence.cycle()));
    if (every.offset() > 0) {
      say(every.offset() == 1 ? NEXT_CYCLE : OFFSET.fill(every.offset()));
    }
    boolean byDueDay = context.firstOccurrence() == FirstOccurrence.DUE_DAY;
    say((byDueDay ? SINCE : SINCE_CYCLE).fill(context.since()));
    LocalDate named = prepared.named(occurrence);
    int stated = every.place().day().orElse(-1);
    boolean shorter =
        every.edge() == Edge.BY
            ? named.getDayOfMonth() < stated
            : stated > 1 && named.getDayOfMonth() < stated - 1;
    if (shorter) {
      say(SHORTER.fill(stated));
    }
    return movedFrom(named);
  }

  @Override
  public OccurrenceReason triggered(Deadline.Triggered triggered) {
    prepared.found().released.stream()
        .filter(one -> one.part().equals(occurrence.part()))
        .forEach(one -> triggered.lag().ifPresent(lag -> counted(one, lag)));
    return this;
  }

  private void counted(ReleasedTrigger released, Lag lag) {
    LocalDate event = released.fact().on();
    Reason article = Reason.of(CivilCode.article(lag.unit()));
    if (lag.amount() == 0) {
      say(AT_ONCE.fill(event));
    } else if (lag.amount() > 0) {
      because.add(Reason.of(AFTER.fill(LagWords.of(lag), event), article));
    } else {
      because.add(Reason.of(AHEAD.fill(LagWords.of(lag), event), article));
    }
    released
        .fact()
        .document()
        .flatMap(issued -> issued.text().or(() -> issued.number().map(DocumentNumber::toString)))
        .ifPresent(words -> say(DOCUMENT.fill(words)));
    movedFrom(CivilCode.lastDay(event, lag, context.calendar()));
  }

  /** The other variants have no due days. */
  @Override
  public OccurrenceReason continuous(Deadline.Continuous continuous) {
    return this;
  }

  @Override
  public OccurrenceReason open(Deadline.Open open) {
    return this;
  }

  @Override
  public OccurrenceReason onDemand(Deadline.OnDemand need) {
    return this;
  }

  @Override
  public OccurrenceReason allOf(Deadline.AllOf parts) {
    return this;
  }

  @Override
  public OccurrenceReason scoped(Deadline.Scoped parts) {
    return this;
  }

  @Override
  public OccurrenceReason unstated(Deadline.Unstated unstated) {
    return this;
  }

  @Override
  public OccurrenceReason unread(Deadline.Unread words) {
    return this;
  }

  private OccurrenceReason movedFrom(LocalDate named) {
    if (!named.equals(occurrence.day())) {
      because.add(Reason.of(MOVED.fill(named), context.calendar().explain(named)));
    }
    return this;
  }

  private void say(Text text) {
    because.add(Reason.of(text));
  }
}
