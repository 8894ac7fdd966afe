package io.github.kehoach.json;

import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.check.Suppression;
import java.util.List;
import java.util.Map;

/** {@code {"only":[…],"without":[…],"severity":{"rule-id":"error"},"suppress":[…]}}. */
final class RuleSelectionForm extends ObjectForm<RuleSelection> {
  static final RuleSelectionForm RULE_SELECTION = new RuleSelectionForm();

  private final Field<RuleSelection, List<String>> only =
      list("only", Scalar.WORDS, RuleSelection::only);
  private final Field<RuleSelection, List<String>> without =
      list("without", Scalar.WORDS, RuleSelection::without);
  private final Field<RuleSelection, Map<String, Severity>> severity =
      withDefault("severity", new NamesForm<>(Scalar.SEVERITY), RuleSelection::severity, Map.of());
  private final Field<RuleSelection, List<Suppression>> suppress =
      list("suppress", SuppressionForm.SUPPRESSION, RuleSelection::suppress);

  private RuleSelectionForm() {
    super("RuleSelection");
  }

  @Override
  RuleSelection build(Slots slots) {
    return new RuleSelection(
        slots.get(only), slots.get(without), slots.get(severity), slots.get(suppress));
  }
}
