package io.github.kehoach.tracker.view;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.io.PrintWriter;
import java.time.LocalDate;

/** The special days of a year as JSON. */
public record HolidaysJson(PrintWriter out) {
  public void write(int year, WorkingCalendar calendar) {
    Json.print(
        out,
        json -> {
          json.writeStartObject();
          json.writeNumberField("year", year);
          json.writeBooleanField(
              "provisional", calendar.isProvisional(CalendarPeriod.year(year).firstDay()));
          json.writeArrayFieldStart("days");
          for (LocalDate day : SpecialDays.of(year, calendar)) {
            json.writeStartObject();
            json.writeStringField("day", day.toString());
            json.writeStringField("kind", calendar.kindOf(day).toString());
            json.writeStringField("vi", calendar.explain(day).text().vi());
            json.writeStringField("en", calendar.explain(day).text().en());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
