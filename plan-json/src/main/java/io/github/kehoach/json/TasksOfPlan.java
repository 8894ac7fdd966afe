package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.PlanHead;
import io.github.kehoach.rules.check.TaskVisit;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one plan document, one by one. Of the rest of the plan it reads the document and the
 * agencies; all else is passed over. Text that is not JSON ends it, other problems do not.
 */
final class TasksOfPlan implements Cursor<TaskRecord> {
  private static final Form<String> FORMAT = new FormatForm();
  private static final Form<List<Agency>> AGENCIES = new ListForm<>(AgencyForm.AGENCY);

  /** The object or list whose next field or element is read. */
  private enum Level {
    START,
    ENVELOPE,
    PLAN,
    SECTIONS,
    SECTION,
    TASKS,
    END
  }

  private final Allowance bytes;
  private final Limits limits;
  private final JsonParser parser;
  private final Texts texts = Texts.ofStream();
  private final boolean isForHead;
  private final Set<String> fieldsOfEnvelope = new HashSet<>();
  private final Set<String> fieldsOfPlan = new HashSet<>();
  private final Set<String> fieldsOfSection = new HashSet<>();

  private Level level = Level.START;
  private JsonStreamContext outermost;
  private Problems problems;
  private JsonIn in;
  private Optional<Document> document = Optional.empty();
  private List<Agency> agencies = List.of();
  private @Nullable PlanHead known;
  private @Nullable ReadResult<Plan> readBefore;
  private List<Problem> newer = List.of();
  private Extensions version = Extensions.none();
  private Section.Builder building = Section.builder();
  private Section section = building.build();
  private int sectionIndex = -1;
  private int index = -1;
  private int line = 1;

  private TasksOfPlan(InputStream in, Limits limits, boolean isForHead) throws IOException {
    this.bytes = new Allowance(in);
    this.limits = limits;
    this.parser = Json.streaming(limits).parser(new Utf8Reader(bytes));
    this.outermost = parser.getParsingContext();
    this.isForHead = isForHead;
    this.problems = new Problems(limits.problems());
    this.in = new ParsedIn(parser, null, problems, texts);
  }

  /** The tasks with a head that is known as far as it has been read. */
  static TasksOfPlan of(InputStream in, Limits limits) throws IOException {
    return new TasksOfPlan(in, limits, false);
  }

  /** The tasks with a head that was read before. */
  static TasksOfPlan of(InputStream in, Limits limits, ReadResult<Plan> head) throws IOException {
    TasksOfPlan tasks = of(in, limits);
    tasks.known = PlanHead.of(head.orThrow());
    tasks.readBefore = head;
    return tasks;
  }

  /** The document and the agencies of a plan, without its tasks, whatever else is wrong with it. */
  static ReadResult<Plan> head(InputStream in, Limits limits) throws IOException {
    try (TasksOfPlan reader = new TasksOfPlan(in, limits, true)) {
      while (reader.next() != null) {
        // problems are told when the tasks are read
      }
      return reader.head();
    }
  }

  private Plan plan() {
    return Plan.builder()
        .document(document.orElseGet(() -> Document.builder().build()))
        .agencies(agencies)
        .build();
  }

  @Override
  public @Nullable ReadResult<TaskRecord> next() throws IOException {
    while (level != Level.END) {
      ReadResult<TaskRecord> result = tryStep();
      if (result != null) {
        return result;
      }
    }
    return null;
  }

  private @Nullable ReadResult<TaskRecord> tryStep() throws IOException {
    problems = new Problems(limits.problems());
    in = new ParsedIn(parser, null, problems, texts);
    bytes.allow(limits.bytes());
    JsonStreamContext place = parser.getParsingContext();
    Optional<Problem> end = Optional.empty();
    @Nullable TaskRecord task = null;
    try {
      task = step();
    } catch (Problems.Enough enough) {
      leave(place);
    } catch (IOException broken) {
      level = Level.END;
      end = Optional.of(StreamSyntax.problem(broken, parser, limits));
    }
    if (task == null && problems.count() == 0 && end.isEmpty()) {
      return null;
    }
    ReadResult<TaskRecord> result = StreamSyntax.result(task, problems, end);
    if (!result.problems().isEmpty()) {
      line = Math.max(line, result.problems().get(0).line());
    }
    return result;
  }

  /** Goes on after the value in which there was too much to say. */
  private void leave(JsonStreamContext place) throws IOException {
    if (TaskLines.isForeign(problems.first())) {
      level = Level.END;
    }
    while (level != Level.END && parser.getParsingContext() != place) {
      if (parser.nextToken() == null) {
        level = Level.END;
      }
    }
  }

  private @Nullable TaskRecord step() throws IOException {
    switch (level) {
      case START -> start();
      case ENVELOPE -> envelope(in.nextField());
      case PLAN -> plan(in.nextField());
      case SECTIONS -> sections();
      case SECTION -> section(in.nextField());
      case TASKS -> {
        return task();
      }
      case END -> {}
    }
    return null;
  }

  private void start() throws IOException {
    if (parser.nextToken() == null) {
      level = Level.END;
      problems.add(Problem.of(ProblemCode.EMPTY, "", new Position(1, 1)));
      return;
    }
    outermost = parser.getParsingContext();
    level = in.startsObject() ? Level.ENVELOPE : Level.END;
  }

  private void envelope(@Nullable String name) throws IOException {
    if (name == null) {
      level = Level.END;
      for (String needed : List.of("format", "plan")) {
        if (!fieldsOfEnvelope.contains(needed)) {
          in.missing(outermost, needed);
        }
      }
      if (parser.nextToken() != null) {
        in.problem(ProblemCode.TRAILING_TEXT, Says.DOCUMENT);
      }
      return;
    }
    switch (name) {
      case "format" -> {
        if (isNew(fieldsOfEnvelope, name)) {
          FORMAT.read(in.value());
          newer = problems.informations();
          version = in.unknown().map(Extensions::of).orElse(Extensions.none());
        }
      }
      case "plan" -> {
        if (isNew(fieldsOfEnvelope, name) && in.value().startsObject()) {
          level = Level.PLAN;
        }
      }
      default -> skip();
    }
  }

  private void plan(@Nullable String name) throws IOException {
    if (name == null) {
      level = Level.ENVELOPE;
      return;
    }
    switch (name) {
      case "document" -> {
        if (isNew(fieldsOfPlan, name)) {
          document = Optional.ofNullable(DocumentForm.DOCUMENT.read(in.value()));
        }
      }
      case "agencies" -> {
        if (isNew(fieldsOfPlan, name)) {
          List<Agency> read = AGENCIES.read(in.value());
          agencies = read == null ? List.of() : read;
        }
      }
      case "sections" -> {
        if (isForHead) {
          skip();
        } else if (isNew(fieldsOfPlan, name) && in.value().startsList()) {
          known = known == null ? PlanHead.of(plan()) : known;
          level = Level.SECTIONS;
        }
      }
      default -> skip();
    }
  }

  private void sections() throws IOException {
    if (!in.nextElement()) {
      level = Level.PLAN;
      return;
    }
    sectionIndex++;
    index = -1;
    fieldsOfSection.clear();
    building = Section.builder();
    section = building.build();
    level = in.startsObject() ? Level.SECTION : level;
  }

  private void section(@Nullable String name) throws IOException {
    if (name == null) {
      level = Level.SECTIONS;
      return;
    }
    switch (name) {
      case "number", "title", "content" -> {
        String words = isNew(fieldsOfSection, name) ? Scalar.WORDS.read(in.value()) : null;
        if (words != null) {
          section = words(name, words).build();
        }
      }
      case "tasks" -> {
        if (isNew(fieldsOfSection, name) && in.value().startsList()) {
          level = Level.TASKS;
        }
      }
      default -> skip();
    }
  }

  private Section.Builder words(String name, String words) {
    return switch (name) {
      case "number" -> building.number(words);
      case "title" -> building.title(words);
      default -> building.content(words);
    };
  }

  private @Nullable TaskRecord task() throws IOException {
    if (!in.nextElement()) {
      level = Level.SECTION;
      return null;
    }
    index++;
    line = parser.currentTokenLocation().getLineNr();
    Task task = TaskForm.TASK.read(in);
    PlanHead head = known;
    return task == null || head == null || problems.count() > 0
        ? null
        : new TaskRecord(TaskVisit.of(head, section, sectionIndex, task, index), line);
  }

  private boolean isNew(Set<String> seen, String name) throws IOException {
    if (seen.add(name)) {
      return true;
    }
    in.repeatedField(name);
    return false;
  }

  /** What is passed over may be of any size. */
  private void skip() throws IOException {
    bytes.allow(Long.MAX_VALUE);
    parser.nextToken();
    parser.skipChildren();
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public ReadResult<Plan> head() {
    ReadResult<Plan> before = readBefore;
    return before == null
        ? new ReadResult<>(Optional.of(plan()), List.of(), newer, version)
        : before;
  }

  @Override
  public void close() throws IOException {
    parser.close();
    bytes.close();
  }
}
