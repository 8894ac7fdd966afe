package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.TaskRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one line of a list in a cell says. */
final class Entry {
  private static final String COLLECTIVE = "*";
  private static final String BRACKETS = "[]*";
  private static final Text AGENCY =
      Text.template(
          "“{0}” phải có dạng “Tên [mã]”, “[mã]”, “Tên tập thể [*]” hoặc “Tên”; dấu ngoặc trong"
              + " tên viết là \\[ và \\].",
          "“{0}” must be written “Name [id]”, “[id]”, “Name of a collective [*]” or “Name”;"
              + " brackets in a name are written \\[ and \\].");
  private static final Text REFERENCE =
      Text.template(
          "“{0}” phải có dạng “văn bản | ngày | nhóm | số nhiệm vụ”.",
          "“{0}” must be written “document | date | section | task number”.");
  private static final Text FIELD =
      Text.template(
          "“{0}” phải có dạng “tên: nội dung”.", "“{0}” must be written “name: content”.");

  private Entry() {}

  static String agency(AgencyRef ref) {
    return ref.match(
        new AgencyRef.Cases<>() {
          @Override
          public String named(AgencyRef.Named named) {
            String id = "[" + words(named.id().value()) + "]";
            return named.text().map(text -> words(text) + " " + id).orElse(id);
          }

          @Override
          public String collective(AgencyRef.Collective collective) {
            return words(collective.words()) + " [" + COLLECTIVE + "]";
          }

          @Override
          public String unlinked(AgencyRef.Unlinked unlinked) {
            return words(unlinked.words());
          }
        });
  }

  private static String words(String text) {
    return Entries.escape(text, BRACKETS);
  }

  static AgencyRef agency(String line) {
    int open = Entries.indexOf(line, '[', 0);
    int close = Entries.indexOf(line, ']', 0);
    if (open < 0 && close < 0) {
      return AgencyRef.unlinked(Entries.unescape(line));
    }
    boolean bare = open == 0;
    if (close != line.length() - 1 || open < 0 || (!bare && line.charAt(open - 1) != ' ')) {
      throw new UnusableCell(AGENCY.fill(line));
    }
    String id = line.substring(open + 1, close);
    String text = bare ? "" : Entries.unescape(line.substring(0, open - 1));
    if (id.equals(COLLECTIVE)) {
      return AgencyRef.collective(text);
    }
    AgencyId agency = AgencyId.of(Entries.unescape(id));
    return bare ? AgencyRef.of(agency) : AgencyRef.of(agency, text);
  }

  static String reference(TaskRef ref) {
    List<String> parts = new ArrayList<>();
    parts.add(ref.document().map(DocumentNumber::toString).orElse(""));
    parts.add(ref.date().map(CalendarPeriod::toString).orElse(""));
    parts.add(ref.section().orElse(""));
    parts.add(ref.task().toString());
    ref.subtasks().forEach(number -> parts.add(number.toString()));
    return String.join(" | ", parts.stream().map(part -> Entries.escape(part, "|")).toList());
  }

  static TaskRef reference(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int bar = Entries.indexOf(line, '|', 0);
        bar >= 0;
        bar = Entries.indexOf(line, '|', from)) {
      parts.add(part(line, from, bar));
      from = bar + 1;
    }
    parts.add(part(line, from, line.length()));
    if (parts.size() < 4) {
      throw new UnusableCell(REFERENCE.fill(line));
    }
    return TaskRef.builder()
        .document(stated(parts.get(0)).map(DocumentNumber::parse).orElse(null))
        .date(stated(parts.get(1)).map(CalendarPeriod::parse).orElse(null))
        .section(stated(parts.get(2)).orElse(null))
        .task(PartNumber.parse(parts.get(3)))
        .subtasks(parts.subList(4, parts.size()).stream().map(PartNumber::parse).toList())
        .build();
  }

  /** What stands between two bars, without the one space that belongs to each bar. */
  private static String part(String line, int from, int until) {
    int first = from > 0 && from < until && line.charAt(from) == ' ' ? from + 1 : from;
    int last =
        until < line.length() && until > first && line.charAt(until - 1) == ' ' ? until - 1 : until;
    return Entries.unescape(line.substring(first, last));
  }

  private static Optional<String> stated(String part) {
    return Optional.of(part).filter(text -> !text.isEmpty());
  }

  static String field(String name, String value) {
    return Entries.escape(name, ":") + ": " + Entries.escape(value, "");
  }

  static Map.Entry<String, String> field(String line) {
    int colon = Entries.indexOf(line, ':', 0);
    if (colon < 0) {
      throw new UnusableCell(FIELD.fill(line));
    }
    int from = line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1;
    return Map.entry(
        Entries.unescape(line.substring(0, colon)), Entries.unescape(line.substring(from)));
  }

  static Deliverable deliverable(String line) {
    return Deliverable.of(Entries.unescape(line));
  }

  static Doubt doubt(String line) {
    Map.Entry<String, String> field = field(line);
    return Doubt.of(field.getKey(), field.getValue());
  }
}
