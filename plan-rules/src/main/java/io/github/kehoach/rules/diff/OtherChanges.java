package io.github.kehoach.rules.diff;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.rules.text.DeadlineText;
import io.github.kehoach.rules.text.TargetText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What became of a plan beside its tasks: of its document, and of what stands in its lists. */
final class OtherChanges {
  private static final List<Field<Document, ?>> OF_DOCUMENT =
      List.of(
          printed(ChangeKind.NUMBER, Document::number),
          new Field<>(
              ChangeKind.DATE, Document::date, one -> one.map(day -> text("diff.period", day))),
          printed(ChangeKind.TITLE, Document::title),
          printed(ChangeKind.ISSUER, Document::issuer));

  private static final List<Listed<?>> LISTS =
      List.of(
          citations("basis", Plan::basis),
          citations("carriesOut", Plan::carriesOut),
          citations("replaces", Plan::replaces),
          citations("citations", Plan::citations),
          new Listed<>(
              "diff.of.section",
              "sections",
              OtherChanges::withoutTasks,
              one -> one.number().map(PartNumber::key).or(one::title).orElse("–"),
              List.of(
                  one -> Optional.of(List.of(one.number().map(PartNumber::key), title(one))),
                  OtherChanges::title,
                  one -> one.number().map(PartNumber::key)),
              List.of(
                  printed(ChangeKind.NUMBER, Section::number),
                  printed(ChangeKind.TITLE, Section::title),
                  printed(ChangeKind.CONTENT, Section::content))),
          new Listed<>(
              "diff.of.indicator",
              "indicators",
              Plan::indicators,
              one -> one.number().orElseGet(one::name),
              List.of(
                  one ->
                      Optional.of(List.of(one.number(), one.horizon(), Folding.fold(one.name()))),
                  one -> Optional.of(List.of(one.horizon(), Folding.fold(one.name()))),
                  one -> one.number().map(number -> List.of(number, one.horizon()))),
              List.of(
                  printed(ChangeKind.NUMBER, Indicator::number),
                  printed(ChangeKind.TITLE, one -> Optional.of(one.name())),
                  new Field<>(
                      ChangeKind.TARGET, Indicator::target, one -> one.map(TargetText::of)))),
          new Listed<>(
              "diff.of.duty",
              "reportingDuties",
              Plan::reportingDuties,
              ReportingDuty::what,
              List.of(
                  one -> Optional.of(List.of(Folding.fold(one.what()), one.deadline())),
                  one -> Optional.of(Folding.fold(one.what()))),
              List.of(
                  printed(ChangeKind.TITLE, one -> Optional.of(one.what())),
                  new Field<>(
                      ChangeKind.DEADLINE,
                      ReportingDuty::deadline,
                      one -> Optional.of(DeadlineText.of(one))))),
          new Listed<>(
              "diff.of.agency",
              "agencies",
              Plan::agencies,
              Agency::name,
              List.of(one -> Optional.of(one.id())),
              List.of(printed(ChangeKind.TITLE, one -> Optional.of(one.name())))));

  private OtherChanges() {}

  static void find(Plan old, Plan now, ChangeList changes) {
    if (!old.document().equals(now.document())) {
      changes.about(text("diff.of.document"), "/document", "/document");
      OF_DOCUMENT.forEach(field -> field.tell(old.document(), now.document(), changes));
      changes.otherwise(true);
    }
    LISTS.forEach(list -> list.tell(old, now, changes));
  }

  private static Listed<Citation> citations(String field, Function<Plan, List<Citation>> in) {
    return new Listed<>(
        "diff.of." + field,
        field,
        in,
        OtherChanges::words,
        List.of(Optional::of, Citation::number),
        List.of(printed(ChangeKind.TITLE, one -> Optional.of(words(one)))));
  }

  private static String words(Citation citation) {
    return citation
        .text()
        .or(() -> citation.number().map(DocumentNumber::toString))
        .orElseGet(citation::toString);
  }

  private static List<Section> withoutTasks(Plan plan) {
    return plan.sections().stream()
        .map(section -> section.toBuilder().tasks(List.of()).build())
        .toList();
  }

  private static Optional<String> title(Section section) {
    return section.title().map(Folding::fold);
  }

  /** A field whose values are said as they are printed. */
  private static <T> Field<T, ?> printed(ChangeKind kind, Function<T, Optional<?>> value) {
    return new Field<>(kind, value, one -> one.map(words -> Text.same(words.toString())));
  }

  /** A field that has a kind of change of its own. */
  private record Field<T, V>(
      ChangeKind kind, Function<T, V> value, Function<V, Optional<Text>> said) {
    void tell(T before, T after, ChangeList changes) {
      changes.field(kind, value.apply(before), value.apply(after), said);
    }
  }

  /**
   * A list of a plan.
   *
   * @param subject key of the words for one of them, with a place for its name
   * @param field the field that holds them
   * @param name what one of them is called
   * @param keys what one of them is known by, the surest first
   */
  private record Listed<T>(
      String subject,
      String field,
      Function<Plan, List<T>> in,
      Function<T, String> name,
      List<Function<T, Optional<?>>> keys,
      List<Field<T, ?>> fields) {
    void tell(Plan before, Plan after, ChangeList changes) {
      List<T> olds = in.apply(before);
      List<T> news = in.apply(after);
      if (olds.equals(news)) {
        return;
      }
      Pairing pairing = Pairing.of(olds, news, keys);
      for (int j = 0; j < news.size(); j++) {
        T now = news.get(j);
        Optional<Integer> partner = pairing.oldOf(j);
        if (partner.isEmpty()) {
          changes.added(words(now), pointer(j), name.apply(now));
        } else if (!olds.get(partner.get()).equals(now)) {
          T old = olds.get(partner.get());
          changes.about(words(now), pointer(partner.get()), pointer(j));
          fields.forEach(one -> one.tell(old, now, changes));
          changes.otherwise(true);
        }
      }
      for (int i = 0; i < olds.size(); i++) {
        if (pairing.isGone(i)) {
          changes.removed(words(olds.get(i)), pointer(i), name.apply(olds.get(i)));
        }
      }
      if (pairing.isReordered()) {
        changes.about(text("diff.of.list." + field), "/" + field, "/" + field);
        changes.add(ChangeKind.REORDERED, Optional.empty(), Optional.empty());
      }
    }

    private Text words(T one) {
      return text(subject, name.apply(one));
    }

    private String pointer(int index) {
      return "/" + field + "/" + index;
    }
  }
}
