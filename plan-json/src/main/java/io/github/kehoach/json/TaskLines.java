package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.rules.check.PlanHead;
import io.github.kehoach.rules.check.TaskVisit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A head line, then tasks, one a line, and sections that have more than a number on lines of their
 * own. Nearly every line is a task and so is read as one, unless it begins as we write sections;
 * what cannot be read so is looked at again.
 */
final class TaskLines implements Cursor<TaskRecord> {
  private static final EnvelopeForm<Plan> HEAD = new EnvelopeForm<>("head", WithoutParts.PLAN);
  private static final Text HEAD_LINE =
      Text.same("{\"format\":\"" + FormatForm.FORMAT + "\",\"head\":{…}}");

  private static final byte[] SECTION_START = "{\"section\":{".getBytes(StandardCharsets.UTF_8);

  private final LineReading lines;
  private final Listener listener;
  private ReadResult<Plan> head = NO_HEAD;
  private PlanHead known = PlanHead.of(Plan.builder().build());
  private @Nullable Section section;
  private int sectionIndex = -1;
  private int index;
  private List<Problem> ofSection = List.of();
  private boolean hasHead;
  private boolean again;
  private boolean over;

  /** Hears of the lines that are no tasks. */
  interface Listener {
    /** A plan begins. */
    void plan();

    /** A section begins, by its own line or by a task of another section. */
    void section(Section section);
  }

  private static final Listener NOBODY =
      new Listener() {
        @Override
        public void plan() {}

        @Override
        public void section(Section section) {}
      };

  TaskLines(LineReading lines) {
    this(lines, NOBODY);
  }

  TaskLines(LineReading lines, Listener listener) {
    this.lines = lines;
    this.listener = listener;
  }

  @Override
  public @Nullable ReadResult<TaskRecord> next() throws IOException {
    while (!over && (again || lines.next())) {
      again = false;
      ReadResult<TaskRecord> record = read();
      if (record != null) {
        return record;
      }
    }
    return null;
  }

  /** What the current line gives; null for a head or a section without a problem. */
  private @Nullable ReadResult<TaskRecord> read() throws IOException {
    Problem refusal = lines.refusal();
    if (refusal != null) {
      return DocumentReading.refused(refusal);
    }
    if (lines.startsWith(SECTION_START)) {
      Section plain = lines.as(SectionLineForm.SECTION_LINE).plainValue();
      if (plain != null) {
        begin(plain);
        return null;
      }
      if (LineKind.of(lines.source()) == LineKind.SECTION) {
        return beginSection();
      }
    }
    DocumentReading<TaskLine> reading = lines.as(TaskLineForm.TASK_LINE);
    TaskLine line = reading.value();
    if (line != null && !hasHead) {
      hasHead = true;
      again = true;
      return DocumentReading.refused(lines.problem(ProblemCode.NO_HEAD, HEAD_LINE));
    }
    if (line != null) {
      return withSection(reading.result(record(line)));
    }
    return switch (LineKind.of(lines.source())) {
      case HEAD -> beginPlan();
      case SECTION -> beginSection();
      case TASK -> reading.result(null);
    };
  }

  /** What is said of a section's own line, which is no record, is told with its first task. */
  private ReadResult<TaskRecord> withSection(ReadResult<TaskRecord> record) {
    if (ofSection.isEmpty()) {
      return record;
    }
    List<Problem> informations = new ArrayList<>(ofSection);
    informations.addAll(record.informations());
    ofSection = List.of();
    return new ReadResult<>(record.value(), record.problems(), informations, record.unknown());
  }

  private TaskRecord record(TaskLine line) {
    Section in = section;
    if (in == null || !in.number().equals(line.section())) {
      in = begin(Section.builder().number(line.section().orElse(null)).build());
    }
    return new TaskRecord(
        TaskVisit.of(known, in, sectionIndex, line.task(), index++), lines.number());
  }

  private Section begin(Section next) {
    listener.section(next);
    section = next;
    sectionIndex++;
    index = 0;
    return next;
  }

  /** A head begins a plan, also a broken one: what follows belongs to no head before. */
  private @Nullable ReadResult<TaskRecord> beginPlan() {
    listener.plan();
    hasHead = true;
    DocumentReading<Plan> reading = lines.as(HEAD);
    Plan plan = reading.value();
    head = reading.result(plan);
    known = PlanHead.of(head.value().orElseGet(() -> Plan.builder().build()));
    section = null;
    sectionIndex = -1;
    over = head.problems().stream().anyMatch(TaskLines::isForeign);
    return plan == null ? reading.result(null) : null;
  }

  /** In another format every line would be noise. */
  static boolean isForeign(Problem problem) {
    return problem.code() == ProblemCode.UNKNOWN_FORMAT
        || problem.code() == ProblemCode.UNKNOWN_VERSION;
  }

  private @Nullable ReadResult<TaskRecord> beginSection() {
    DocumentReading<Section> reading = lines.as(SectionLineForm.SECTION_LINE);
    Section read = reading.value();
    if (read == null) {
      section = null;
      return reading.result(null);
    }
    begin(read);
    ofSection = reading.result(read).informations();
    return null;
  }

  @Override
  public int line() {
    return lines.number();
  }

  @Override
  public ReadResult<Plan> head() {
    return head;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
