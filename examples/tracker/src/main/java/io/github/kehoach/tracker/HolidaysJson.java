package io.github.kehoach.tracker;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.io.PrintWriter;
import java.time.LocalDate;

/** The special days of a year as JSON. */
record HolidaysJson(PrintWriter out) {
  void write(int year, WorkingCalendar calendar) {
    Json.print(
        out,
        json -> {
          json.writeStartObject();
          json.writeNumberField("year", year);
          json.writeBooleanField(
              "provisional", calendar.isProvisional(CalendarPeriod.year(year).firstDay()));
          json.writeArrayFieldStart("days");
          for (LocalDate day = CalendarPeriod.year(year).firstDay();
              day.getYear() == year;
              day = day.plusDays(1)) {
            if (HolidaysCommand.isSpecial(calendar.kindOf(day))) {
              json.writeStartObject();
              json.writeStringField("day", day.toString());
              json.writeStringField("kind", calendar.kindOf(day).toString());
              json.writeStringField("vi", calendar.explain(day).text().vi());
              json.writeStringField("en", calendar.explain(day).text().en());
              json.writeEndObject();
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
