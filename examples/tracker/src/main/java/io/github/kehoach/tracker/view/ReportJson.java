package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.tracker.console.Visible;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Findings as a document that {@link JsonFormat#reports} reads, with what a command knows beside
 * them as further fields.
 */
public final class ReportJson {
  private final Report report;
  private final Map<String, String> beside = new LinkedHashMap<>();

  public ReportJson(Report report) {
    this.report = report;
  }

  /** Adds a field with a text, such as the name of a file. */
  public ReportJson with(String name, String text) {
    return with(name, json -> json.writeString(text));
  }

  /** Adds a field. */
  public ReportJson with(String name, Json.Body value) {
    beside.put(name, Json.text(value));
    return this;
  }

  /** Prints it on one line. */
  public void printLine(PrintWriter out) {
    out.println(Visible.json(format().compact().write(report)));
  }

  /** Prints it over several lines. */
  public void print(PrintWriter out) {
    out.println(Visible.json(format().write(report)));
  }

  private JsonFormat<Report> format() {
    return JsonFormat.reports().with(Extensions.of(beside));
  }
}
