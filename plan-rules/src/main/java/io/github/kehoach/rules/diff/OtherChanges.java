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
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What became of a plan beside its tasks. */
final class OtherChanges {
  private final ChangeList changes;

  private OtherChanges(ChangeList changes) {
    this.changes = changes;
  }

  static void find(Plan old, Plan now, ChangeList changes) {
    OtherChanges others = new OtherChanges(changes);
    others.document(old.document(), now.document());
    others.citations("basis", old.basis(), now.basis());
    others.citations("carriesOut", old.carriesOut(), now.carriesOut());
    others.citations("replaces", old.replaces(), now.replaces());
    others.citations("citations", old.citations(), now.citations());
    others.sections(old.sections(), now.sections());
    others.indicators(old.indicators(), now.indicators());
    others.duties(old.reportingDuties(), now.reportingDuties());
    others.agencies(old.agencies(), now.agencies());
  }

  private void document(Document old, Document now) {
    if (old.equals(now)) {
      return;
    }
    changes.about(text("diff.of.document"), "/document", "/document");
    changes.field(
        ChangeKind.NUMBER,
        old.number(),
        now.number(),
        one -> one.map(DocumentNumber::toString).map(Text::same));
    changes.field(
        ChangeKind.DATE, old.date(), now.date(), one -> one.map(date -> text("diff.period", date)));
    changes.words(ChangeKind.TITLE, old.title(), now.title());
    changes.field(
        ChangeKind.ISSUER,
        old.issuer(),
        now.issuer(),
        one -> one.map(Object::toString).map(Text::same));
    changes.otherwise(true);
  }

  private void citations(String field, List<Citation> old, List<Citation> now) {
    each(
        new Kind<>("diff.of." + field, field, OtherChanges::words),
        old,
        now,
        List.of(one -> Optional.of(one), one -> one.number().map(Object.class::cast)),
        (before, after) -> changes.words(ChangeKind.TITLE, words(before), words(after)));
  }

  private static String words(Citation citation) {
    return citation
        .text()
        .or(() -> citation.number().map(DocumentNumber::toString))
        .orElseGet(citation::toString);
  }

  private void sections(List<Section> old, List<Section> now) {
    each(
        new Kind<>("diff.of.section", "sections", OtherChanges::words),
        old,
        now,
        List.of(
            one ->
                Optional.of(
                    List.of(one.number().map(PartNumber::key), one.title().map(Folding::fold))),
            one -> one.title().map(Folding::fold).map(Object.class::cast),
            one -> one.number().map(PartNumber::key).map(Object.class::cast)),
        (before, after) -> {
          changes.words(
              ChangeKind.NUMBER,
              before.number().map(PartNumber::toString),
              after.number().map(PartNumber::toString));
          changes.words(ChangeKind.TITLE, before.title(), after.title());
          changes.words(ChangeKind.CONTENT, before.content(), after.content());
          changes.otherwise(before.tasks().equals(after.tasks()));
        });
  }

  private static String words(Section section) {
    return section.number().map(PartNumber::key).or(section::title).orElse("–");
  }

  private void indicators(List<Indicator> old, List<Indicator> now) {
    each(
        new Kind<>("diff.of.indicator", "indicators", one -> one.number().orElseGet(one::name)),
        old,
        now,
        List.of(
            one -> Optional.of(List.of(one.number(), one.horizon(), Folding.fold(one.name()))),
            one -> Optional.of(List.of(one.horizon(), Folding.fold(one.name()))),
            one -> one.number().map(number -> List.of(number, one.horizon()))),
        (before, after) -> {
          changes.words(ChangeKind.NUMBER, before.number(), after.number());
          changes.words(ChangeKind.TITLE, before.name(), after.name());
          changes.field(
              ChangeKind.TARGET, before.target(), after.target(), one -> one.map(TargetText::of));
        });
  }

  private void duties(List<ReportingDuty> old, List<ReportingDuty> now) {
    each(
        new Kind<>("diff.of.duty", "reportingDuties", ReportingDuty::what),
        old,
        now,
        List.of(
            one -> Optional.of(List.of(Folding.fold(one.what()), one.deadline())),
            one -> Optional.of(Folding.fold(one.what()))),
        (before, after) -> {
          changes.words(ChangeKind.TITLE, before.what(), after.what());
          changes.field(
              ChangeKind.DEADLINE,
              before.deadline(),
              after.deadline(),
              one -> Optional.of(DeadlineText.of(one)));
        });
  }

  private void agencies(List<Agency> old, List<Agency> now) {
    each(
        new Kind<>("diff.of.agency", "agencies", Agency::name),
        old,
        now,
        List.of(one -> Optional.of(one.id())),
        (before, after) -> changes.words(ChangeKind.TITLE, before.name(), after.name()));
  }

  /**
   * A list of a plan.
   *
   * @param subject key of the words for one of them, with a place for its name
   * @param field the field that holds them
   * @param name what one of them is called
   */
  private record Kind<T>(String subject, String field, Function<T, String> name) {
    Text words(T one) {
      return text(subject, name.apply(one));
    }

    String pointer(int index) {
      return "/" + field + "/" + index;
    }
  }

  private <T> void each(
      Kind<T> kind,
      List<T> olds,
      List<T> news,
      List<Function<T, Optional<Object>>> keys,
      BiConsumer<T, T> compare) {
    if (olds.equals(news)) {
      return;
    }
    Pairing pairing = Pairing.of(olds, news, keys);
    for (int j = 0; j < news.size(); j++) {
      T now = news.get(j);
      Optional<Integer> partner = pairing.oldOf(j);
      if (partner.isEmpty()) {
        changes.added(kind.words(now), kind.pointer(j), kind.name().apply(now));
      } else if (!olds.get(partner.get()).equals(now)) {
        T old = olds.get(partner.get());
        changes.about(kind.words(now), kind.pointer(partner.get()), kind.pointer(j));
        compare.accept(old, now);
        changes.otherwise(!(now instanceof Section) && !Objects.equals(old, now));
      }
    }
    for (int i = 0; i < olds.size(); i++) {
      if (pairing.isGone(i)) {
        T gone = olds.get(i);
        changes.removed(kind.words(gone), kind.pointer(i), kind.name().apply(gone));
      }
    }
    if (pairing.isReordered()) {
      changes.about(text("diff.of.list." + kind.field()), "/" + kind.field(), "/" + kind.field());
      changes.add(ChangeKind.REORDERED, Optional.empty(), Optional.empty());
    }
  }
}
