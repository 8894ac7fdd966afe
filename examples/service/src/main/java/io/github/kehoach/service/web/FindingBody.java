package io.github.kehoach.service.web;

import io.github.kehoach.core.Language;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Severity;
import java.util.List;

/**
 * A finding as an answer has it, in one language.
 *
 * @param rule stable id, which programs decide by
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param pointer JSON Pointer from the plan
 * @param subject what it is about, as people name it: {@code nhiệm vụ 15 (mục I)}
 * @param count how many places it stands for
 * @param text what is wrong
 * @param hint what to do
 */
record FindingBody(
    String rule,
    Severity severity,
    String pointer,
    String subject,
    int count,
    String text,
    String hint) {

  static List<FindingBody> of(List<Finding> findings, Language language) {
    return findings.stream().map(finding -> of(finding, language)).toList();
  }

  private static FindingBody of(Finding finding, Language language) {
    return new FindingBody(
        finding.rule(),
        finding.severity(),
        finding.place().pointer(),
        finding.place().subject().in(language),
        finding.count(),
        finding.text().in(language),
        finding.hint().in(language));
  }
}
