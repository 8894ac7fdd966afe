package io.github.kehoach.json.stream;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.model.FormatForm;
import io.github.kehoach.json.model.LineForms;
import io.github.kehoach.json.model.LineForms.TaskLine;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Tree;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.place.TaskVisit;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A head line, then tasks, one a line, and sections that have more than a number on lines of their
 * own.
 */
final class TaskLines implements PlanReader.Records<TaskRecord> {
  private static final Text HEAD_LINE =
      Text.same("{\"format\":\"" + FormatForm.FORMAT + "\",\"head\":{…}}");

  private final Lines lines;
  private final Listener listener;
  private ReadResult<Plan> head = NO_HEAD;
  private PlanHead known = PlanHead.of(Plan.builder().build());
  private @Nullable Section section;
  private int sectionIndex = -1;
  private int index;
  private List<Problem> ofSection = List.of();
  private boolean hasHead;
  private @Nullable ReadResult<TaskLine> waiting;
  private final Deque<TaskVisit> inside = new ArrayDeque<>();
  private boolean over;

  /** Hears of the lines that are no tasks. */
  interface Listener {
    /** A plan begins. */
    default void plan() {}

    /** A section begins, by its own line or by a task of another section. */
    default void section(Section section) {}
  }

  TaskLines(Lines lines, Listener listener) {
    this.lines = lines;
    this.listener = listener;
  }

  @Override
  public @Nullable ReadResult<TaskRecord> next() throws IOException {
    ReadResult<TaskLine> held = waiting;
    if (held != null) {
      waiting = null;
      return record(held);
    }
    if (!inside.isEmpty()) {
      return inner(inside.remove());
    }
    while (!over && lines.next()) {
      Optional<Problem> refusal = lines.refusal();
      ReadResult<TaskRecord> record =
          refusal.isPresent() ? Documents.refused(refusal.get()) : read(lines.tree());
      if (record != null) {
        return record;
      }
    }
    return null;
  }

  /** A task of a section inside another, which travels in the outer one's line. */
  private ReadResult<TaskRecord> inner(TaskVisit task) {
    List<Problem> informations = ofSection;
    ofSection = List.of();
    return new ReadResult<>(
        Optional.of(new TaskRecord(task, lines.number())),
        List.of(),
        informations,
        Extensions.none());
  }

  /** What a line gives; null for a head or a section without a problem. */
  private @Nullable ReadResult<TaskRecord> read(Tree tree) {
    Node root = tree.root();
    if (root != null && (root.member("head") != null || root.member(FormatForm.NAME) != null)) {
      return beginPlan(tree);
    }
    if (root != null && isSection(root)) {
      return beginSection(tree);
    }
    ReadResult<TaskLine> line = lines.read(LineForms.TASK, tree);
    if (line.isOk() && !hasHead) {
      hasHead = true;
      waiting = line;
      return Documents.refused(lines.problem(ProblemCode.NO_HEAD, HEAD_LINE));
    }
    return record(line);
  }

  /** It has the field {@code section} alone, and an object in it. */
  private static boolean isSection(Node root) {
    Node first = root.first();
    return first != null
        && first.next() == null
        && first.name().equals(LineForms.SECTION_FIELD)
        && first.type() == Node.Type.OBJECT;
  }

  private ReadResult<TaskRecord> record(ReadResult<TaskLine> line) {
    List<Problem> informations = line.informations();
    if (line.isOk() && !ofSection.isEmpty()) {
      // What is said of a section's own line, which is no record, is told with its first task.
      informations = new ArrayList<>(ofSection);
      informations.addAll(line.informations());
      ofSection = List.of();
    }
    return new ReadResult<>(
        line.value().map(this::visited), line.problems(), informations, line.unknown());
  }

  private TaskRecord visited(TaskLine line) {
    Section in = section;
    if (in == null || !in.number().equals(line.section())) {
      in = begin(numbered(line.section()));
    }
    return new TaskRecord(
        TaskVisit.of(known, in, sectionIndex, line.task(), index++), lines.number());
  }

  private static Section numbered(Optional<PartNumber> number) {
    Section.Builder section = Section.builder();
    number.ifPresent(section::number);
    return section.build();
  }

  private Section begin(Section next) {
    listener.section(next);
    section = next;
    sectionIndex++;
    index = 0;
    return next;
  }

  /** A head begins a plan, also a broken one: what follows belongs to no head before. */
  private @Nullable ReadResult<TaskRecord> beginPlan(Tree tree) {
    listener.plan();
    hasHead = true;
    head = lines.read(LineForms.HEAD, tree);
    known = PlanHead.of(head.value().orElseGet(() -> Plan.builder().build()));
    section = null;
    sectionIndex = -1;
    over = head.problems().stream().anyMatch(TaskLines::isForeign);
    return withoutValue(head);
  }

  /** In another format every line would be noise. */
  private static boolean isForeign(Problem problem) {
    return problem.code() == ProblemCode.UNKNOWN_FORMAT
        || problem.code() == ProblemCode.UNKNOWN_VERSION;
  }

  private @Nullable ReadResult<TaskRecord> beginSection(Tree tree) {
    ReadResult<Section> read = lines.read(LineForms.SECTION, tree);
    section = read.value().map(this::begin).orElse(null);
    ofSection = read.isOk() ? read.informations() : List.of();
    if (section != null) {
      inside.addAll(TaskVisit.inside(known, section, sectionIndex));
    }
    return inside.isEmpty() ? withoutValue(read) : inner(inside.remove());
  }

  private static @Nullable ReadResult<TaskRecord> withoutValue(ReadResult<?> read) {
    return read.isOk()
        ? null
        : new ReadResult<>(Optional.empty(), read.problems(), read.informations(), read.unknown());
  }

  @Override
  public ReadResult<Plan> head() {
    return head;
  }
}
