package io.github.kehoach.core.period;

import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.PeriodLaws;
import io.github.kehoach.laws.core.PlantedBug;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarPeriodProperties {
  @Provide
  Arbitrary<CalendarPeriod> periods() {
    return AnyPeriod.period();
  }

  @Property
  @Label("period-text-round-trip")
  void readsItsOwnText(@ForAll("periods") CalendarPeriod period) {
    PeriodLaws.textRoundTrip(period, CalendarPeriod::parse).check();
  }

  @Example
  @Label("planted: period-text-round-trip")
  void readerThatLosesQuarters() {
    PlantedBug.isCaught(
        AnyPeriod.period(),
        period ->
            PeriodLaws.textRoundTrip(
                period, text -> CalendarPeriod.parse(text.replace("Q4", "Q3"))));
  }

  @Property
  @Label("period-days-in-order")
  void endsAfterItBegins(@ForAll("periods") CalendarPeriod period) {
    PeriodLaws.daysInOrder(period, CalendarPeriod::lastDay).check();
  }

  @Example
  @Label("planted: period-days-in-order")
  void monthsOfMinusOneDay() {
    PlantedBug.isCaught(
        AnyPeriod.period(),
        period -> PeriodLaws.daysInOrder(period, any -> any.firstDay().minusDays(1)));
  }
}
