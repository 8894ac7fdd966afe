package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.core.TextFuzz;
import io.github.kehoach.rules.compare.DeadlineOrder;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.agency.AgencyReading;
import io.github.kehoach.rules.wording.agency.AgencyWording;
import io.github.kehoach.rules.wording.citation.CitationWording;
import io.github.kehoach.rules.wording.citation.FoundCitation;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import io.github.kehoach.rules.wording.indicator.TargetReading;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What must hold of the readers of wording on any bytes at all. A target takes bytes and throws if
 * something does not hold; no engine is named.
 */
public final class WordingFuzz {
  private static final Optional<CalendarPeriod> ISSUED =
      Optional.of(CalendarPeriod.day(2025, 2, 20));

  private static final AgencyDirectory DIRECTORY =
      AgencyDirectory.of(
          List.of(
              agency("so-khcn", "Sở Khoa học và Công nghệ"),
              agency("so-vhttdl", "Sở Văn hóa, Thể thao và Du lịch"),
              agency("ubnd", "Ủy ban nhân dân tỉnh"),
              agency("vp-ubnd", "Văn phòng Ủy ban nhân dân tỉnh"),
              agency("cong-an", "Công an tỉnh"),
              agency("tt-cntt", "Trung tâm Công nghệ thông tin"),
              agency("tt-cntt-2", "Trung tâm Công nghệ thông tin"),
              agency("thue", "Cục Thuế")));

  private WordingFuzz() {}

  private static Agency agency(String id, String name) {
    return Agency.builder().id(AgencyId.of(id)).name(name).build();
  }

  /** All targets by the names of the directories with their inputs. */
  public static Map<String, Consumer<byte[]>> targets() {
    return Map.of(
        "deadline-wording", WordingFuzz::deadlines,
        "target-wording", WordingFuzz::targets,
        "citation-wording", WordingFuzz::citations,
        "agency-wording", WordingFuzz::agencies);
  }

  /** The reader of deadlines, and the writer on whatever was read. */
  public static void deadlines(byte[] input) {
    String text = TextFuzz.text(input);
    DeadlineReading reading = DeadlineWording.read(text, ISSUED.orElseThrow());
    reading.spans().forEach(span -> inside(text, span.span()));
    remarks(text, reading.assumed());
    remarks(text, reading.problems());
    boolean unread = reading.certainty() == Certainty.UNREAD;
    agree(reading, unread, !reading.problems().isEmpty());
    agree(reading, unread, holdsUnread(reading.deadline()));
    agree(
        reading, reading.certainty() == Certainty.CERTAIN, !unread && reading.assumed().isEmpty());
    DeadlineWording.write(reading.deadline())
        .ifPresent(
            words ->
                Outcome.equal(DeadlineWording.read(words).deadline(), reading.deadline(), words)
                    .check());
  }

  private static boolean holdsUnread(Deadline deadline) {
    return DeadlineOrder.duties(deadline).stream()
        .anyMatch(duty -> duty.deadline() instanceof Deadline.Unread);
  }

  /** The reader of targets, and the writer on whatever was read. */
  public static void targets(byte[] input) {
    String text = TextFuzz.text(input);
    TargetReading reading = TargetWording.read(text);
    reading.parts().forEach(part -> inside(text, part.span()));
    remarks(text, reading.assumed());
    remarks(text, reading.problems());
    boolean unread = reading.certainty() == Certainty.UNREAD;
    agree(reading, unread, reading.target().isEmpty());
    agree(reading, reading.certainty() == Certainty.ASSUMED, !reading.assumed().isEmpty());
    agree(reading, unread || reading.problems().isEmpty(), true);
    Optional<Target> target = reading.target();
    target
        .flatMap(TargetWording::write)
        .ifPresent(
            words -> Outcome.equal(TargetWording.read(words).target(), target, words).check());
  }

  /** The finder of citations. */
  public static void citations(byte[] input) {
    String text = TextFuzz.text(input);
    int free = 0;
    for (FoundCitation found : CitationWording.find(text, ISSUED)) {
      inside(text, found.span());
      agree(found, found.span().start() >= free, true);
      free = found.span().end();
      inside(text, found.number());
      found.type().ifPresent(span -> inside(text, span));
      found.date().ifPresent(span -> inside(text, span));
      found.issuer().ifPresent(span -> inside(text, span));
      found.title().ifPresent(span -> inside(text, span));
      remarks(text, found.assumed());
      remarks(text, found.problems());
    }
  }

  /** The reader of lists of agencies, and the look-up of names. */
  public static void agencies(byte[] input) {
    String text = TextFuzz.text(input);
    DIRECTORY.find(text);
    AgencyReading reading = AgencyWording.read(text, DIRECTORY);
    int free = 0;
    for (AgencyReading.Item item : reading.items()) {
      inside(text, item.span());
      agree(item, item.span().start() >= free, true);
      free = item.span().end();
      Outcome.equal(item.ref().text(), Optional.of(item.span().in(text)), "words of the span")
          .check();
    }
    remarks(text, reading.assumed());
    remarks(text, reading.problems());
  }

  private static void inside(String text, TextSpan span) {
    Outcome.holds(span.end() <= text.length(), span + " in " + text.length()).check();
  }

  private static void remarks(String text, List<Remark> remarks) {
    for (Remark remark : remarks) {
      inside(text, remark.span());
      agree(remark, remark.text().vi().isBlank() || remark.text().en().isBlank(), false);
    }
  }

  private static void agree(Object reading, boolean one, boolean other) {
    if (one != other) {
      throw new AssertionError(reading.toString());
    }
  }
}
