package io.github.kehoach.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;

/**
 * A plan as its JSON stands, in plain texts, numbers and lists: what an embedder would bind with
 * Jackson who had no model. What is absent is null, and nothing is checked.
 */
final class PlanRecords {
  /** The mapper as it comes; only nulls are left out, so that it writes what it has read. */
  static final JsonMapper MAPPER =
      JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();

  private PlanRecords() {}

  record Envelope(String format, PlanRecord plan) {}

  record PlanRecord(
      DocumentRecord document,
      List<CitationRecord> basis,
      List<CitationRecord> carriesOut,
      List<CitationRecord> replaces,
      List<SectionRecord> sections,
      String tasksIn,
      List<IndicatorRecord> indicators,
      String indicatorsIn,
      List<DutyRecord> reportingDuties,
      String funding,
      List<AgencyRecord> agencies,
      List<CitationRecord> citations,
      List<DoubtRecord> doubts) {}

  record DocumentRecord(
      String number,
      String date,
      List<RefRecord> issuers,
      String title,
      String placeAndDate,
      String signedAs,
      List<RefRecord> recipients,
      List<DoubtRecord> doubts) {}

  record CitationRecord(String number, String date, String issuer, String text) {}

  record SectionRecord(
      String number,
      String title,
      String content,
      List<TaskRecord> tasks,
      List<SectionRecord> sections,
      List<DoubtRecord> doubts) {}

  record TaskRecord(
      String number,
      String title,
      String content,
      List<RefRecord> leads,
      List<RefRecord> coordinators,
      List<String> deliverables,
      DeadlineRecord deadline,
      String deadlineText,
      String funding,
      List<TaskRefRecord> carriesOut,
      List<TaskRecord> subtasks,
      List<DoubtRecord> doubts) {}

  record TaskRefRecord(
      String document, String date, String section, String task, List<String> subtasks) {}

  record RefRecord(String agency, String collective, String text) {}

  /** All kinds in one; a mapper would otherwise need annotations. */
  record DeadlineRecord(
      String kind,
      String period,
      List<PartRecord> parts,
      TriggerRecord trigger,
      LagRecord lag,
      String cycle,
      Integer interval,
      String edge,
      Integer month,
      Integer quarter,
      Integer day,
      String weekday,
      Integer nth,
      Integer workingDay,
      Integer offset,
      String after,
      String from,
      String until,
      String when,
      String text) {}

  /** A part of "allOf" or of "scoped". */
  record PartRecord(
      String kind,
      String period,
      TriggerRecord trigger,
      LagRecord lag,
      String cycle,
      Integer interval,
      String edge,
      Integer month,
      Integer quarter,
      Integer day,
      String after,
      String from,
      String when,
      String text,
      String scope,
      DeadlineRecord deadline) {}

  record TriggerRecord(String type, String by, String subject) {}

  record LagRecord(Integer amount, String unit) {}

  record IndicatorRecord(
      String number,
      String horizon,
      String parent,
      String name,
      String unit,
      TargetRecord target,
      String targetText,
      List<GroupRecord> groups,
      List<RefRecord> leads,
      List<RefRecord> monitors,
      String better,
      List<DoubtRecord> doubts) {}

  record GroupRecord(String group, TargetRecord target, String targetText) {}

  record TargetRecord(
      String kind,
      BigDecimal value,
      BigDecimal low,
      BigDecimal high,
      Integer rank,
      String stated,
      String text) {}

  record DutyRecord(
      List<RefRecord> from,
      List<RefRecord> to,
      String what,
      DeadlineRecord deadline,
      String deadlineText,
      List<DoubtRecord> doubts) {}

  record AgencyRecord(
      String id,
      String name,
      List<String> aliases,
      String kind,
      String parent,
      String code,
      String existsFrom,
      String existsUntil,
      List<DoubtRecord> doubts) {}

  record DoubtRecord(String field, String note) {}
}
