package io.github.kehoach.service.web;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Severity;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Checks a plan; it needs no database. */
@RestController
class ValidationController {
  private static final Text SUM =
      Text.template(
          "Kế hoạch có {0} lỗi, {1} cảnh báo, {2} lưu ý; hãy sửa các lỗi.",
          "Errors: {0}, warnings: {1}, infos: {2}; mend the errors.");

  private final PlanValidator validator;

  ValidationController(PlanValidator validator) {
    this.validator = validator;
  }

  /** The answer about a plan without errors. */
  record Sound(boolean sound, List<FindingBody> findings) {}

  @PostMapping(path = "/plans/validate", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> validate(@RequestBody PlanBody body) {
    Report report = validator.validate(body.plan());
    Language language = Languages.current();
    List<FindingBody> findings = FindingBody.of(report.findings(), language);
    if (report.hasErrors()) {
      return Problems.answer(
          new Refusal(
                  Trouble.NOT_SOUND,
                  SUM.fill(
                      report.count(Severity.ERROR),
                      report.count(Severity.WARNING),
                      report.count(Severity.INFO)))
              .with("findings", findings));
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, language.toString())
        .body(new Sound(true, findings));
  }
}
