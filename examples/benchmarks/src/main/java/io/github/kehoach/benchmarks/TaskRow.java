package io.github.kehoach.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A line of a stream of tasks as plain records of the same shape, with the constraints of {@link
 * TaskBean}: what somebody would write with Jackson and Jakarta Validation.
 */
public record TaskRow(
    @Size(max = 20) String section,
    @Pattern(regexp = "[0-9a-zđ.]+") @Size(max = 20) String number,
    @NotBlank @Size(max = 5000) String title,
    @Size(max = 50000) String content,
    @Valid @NotEmpty @Size(max = 1) List<Ref> leads,
    @Valid List<Ref> coordinators,
    @NotEmpty List<@NotBlank String> deliverables,
    @Valid @NotNull Due deadline,
    @Size(min = 1, max = 500) String deadlineText,
    @Valid List<Link> carriesOut,
    @Valid List<TaskRow> subtasks,
    @Valid List<Mark> doubts) {

  /** One agency as named. */
  public record Ref(
      @Size(max = 128) @Pattern(regexp = "[^\\s/]+") String agency,
      @Size(min = 1, max = 500) String collective,
      @Size(min = 1, max = 500) String text) {}

  /** A deadline of any kind, its parts kept as they are. */
  public record Due(
      @NotNull @Pattern(regexp = "by|before|every|continuous|open|onDemand|triggered|allOf|scoped")
          String kind,
      String period,
      String cycle,
      Integer interval,
      String edge,
      Integer month,
      Integer quarter,
      Integer day,
      String weekday,
      Integer offset,
      String from,
      String until,
      String after,
      String when,
      Trigger trigger,
      Lag lag,
      @Valid List<Part> parts,
      String text) {}

  /** One part of a deadline, with or without its scope. */
  public record Part(
      String kind,
      String period,
      String cycle,
      Integer interval,
      String edge,
      Integer month,
      Integer quarter,
      Integer day,
      String weekday,
      Integer offset,
      String from,
      String until,
      String after,
      String when,
      Trigger trigger,
      Lag lag,
      List<Part> parts,
      String text,
      String scope,
      Part deadline) {}

  /** What is waited for. */
  public record Trigger(String type, String by, String subject) {}

  /** How long after it. */
  public record Lag(Integer amount, String unit) {}

  /** A task of another document. */
  public record Link(
      String document, String date, String section, String task, List<String> subtasks) {}

  /** A mark of doubt. */
  public record Mark(String field, String note) {}
}
