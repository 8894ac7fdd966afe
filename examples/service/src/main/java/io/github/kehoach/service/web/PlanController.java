package io.github.kehoach.service.web;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.service.store.Listed;
import io.github.kehoach.service.store.PlanStore;
import io.github.kehoach.service.store.StoredPlan;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Keeps plans: read one with its ETag, change it, send it back with If-Match. */
@RestController
class PlanController {
  /** An id in a path: small letters, digits and hyphens. */
  static final String ID = "/plans/{id:[a-z0-9][a-z0-9-]{0,63}}";

  private final PlanStore store;
  private final Validator validator;

  PlanController(PlanStore store, Validator validator) {
    this.store = store;
    this.validator = validator;
  }

  @GetMapping("/plans")
  List<Listed> all() {
    return store.all();
  }

  @GetMapping(ID)
  ResponseEntity<PlanBody> get(@PathVariable String id) {
    StoredPlan stored = found(store, id);
    return ResponseEntity.ok()
        .eTag(tag(stored.version()))
        .body(new PlanBody(stored.plan(), stored.beside()));
  }

  @PutMapping(ID)
  ResponseEntity<Void> put(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNone,
      @RequestBody PlanBody body) {
    mayBeKept(body);
    return ifMatch == null ? create(id, body, ifNone != null) : replace(id, ifMatch, body);
  }

  private ResponseEntity<Void> create(String id, PlanBody body, boolean onlyNew) {
    if (store.create(id, body.plan(), body.beside())) {
      return ResponseEntity.created(URI.create("/plans/" + id)).eTag(tag(1)).build();
    }
    if (onlyNew) {
      throw new Refusal(
          Trouble.CHANGED, "Đã có kế hoạch “{0}”.", "There is a plan “{0}” already.", id);
    }
    throw new Refusal(
        Trouble.NO_CONDITION,
        "Đã có kế hoạch “{0}”; hãy đọc lại và gửi kèm If-Match là ETag vừa đọc.",
        "There is a plan “{0}” already; read it, and send its ETag as If-Match.",
        id);
  }

  private ResponseEntity<Void> replace(String id, String ifMatch, PlanBody body) {
    long seen = version(ifMatch);
    return store
        .replace(id, seen, body.plan(), body.beside())
        .map(now -> ResponseEntity.noContent().eTag(tag(now)).<Void>build())
        .orElseThrow(
            () ->
                new Refusal(
                    Trouble.CHANGED,
                    "Kế hoạch “{0}” không còn ở bản {1}; hãy đọc lại, sửa trên bản mới rồi gửi.",
                    "Plan “{0}” is not at version {1}; read it again, and change what you read.",
                    id,
                    seen));
  }

  /** What facts could not name, or has no day to count from, is not kept. */
  private void mayBeKept(PlanBody body) {
    Plan plan = body.plan();
    Set<ConstraintViolation<PlanBody>> violations = validator.validate(body);
    if (!violations.isEmpty()) {
      List<Finding> findings = violations.stream().map(PlanController::finding).toList();
      throw new Refusal(Trouble.NOT_SOUND, findings.get(0).text())
          .with("findings", FindingBody.of(findings, Languages.current()));
    }
    if (plan.document().date().isEmpty()) {
      throw new Refusal(
          Trouble.NOT_SOUND,
          "Kế hoạch chưa ghi ngày ban hành nên không tính được ngày đến hạn; hãy ghi ngày.",
          "The plan has no date, so that no due day follows from it; give it one.");
    }
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
    return ours.getDynamicPayload(Finding.class);
  }

  static StoredPlan found(PlanStore store, String id) {
    return store
        .find(id)
        .orElseThrow(
            () ->
                new Refusal(
                    Trouble.NOT_FOUND, "Không có kế hoạch “{0}”.", "There is no plan “{0}”.", id));
  }

  private static String tag(long version) {
    return "\"" + version + "\"";
  }

  private static long version(String tag) {
    String digits = tag.replaceAll("^\"(\\d{1,18})\"$", "$1");
    if (digits.equals(tag)) {
      throw new Refusal(
          Trouble.CHANGED,
          "If-Match {0} không phải ETag của dịch vụ này; hãy đọc lại kế hoạch.",
          "If-Match {0} is no ETag of this service; read the plan again.",
          tag);
    }
    return Long.parseLong(digits);
  }
}
