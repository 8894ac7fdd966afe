package io.github.kehoach.service.web;

import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.service.store.PlanStore;
import io.github.kehoach.service.store.StoredPlan;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What happened to a plan. Facts are added and never changed; one that came with an id may be sent
 * again, as after a lost answer, and is then not written twice.
 */
@RestController
class LedgerController {
  private static final String LEDGER = PlanController.ID + "/ledger";

  private final PlanStore store;

  LedgerController(PlanStore store) {
    this.store = store;
  }

  @GetMapping(LEDGER)
  Ledger get(@PathVariable String id) {
    return PlanController.found(store, id).ledger();
  }

  @PostMapping(LEDGER)
  Ledger add(@PathVariable String id, @RequestBody Ledger sent) {
    if (!sent.extensions().isEmpty() || !sent.doubts().isEmpty()) {
      throw new Refusal(
          Trouble.NOT_ANSWERABLE,
          "Chỉ lưu từng sự việc, không lưu trường “{0}” của sổ; hãy bỏ trường đó hoặc chuyển vào sự việc mà nó nói đến.",
          "Only facts are kept, not the field “{0}” of the ledger; leave it out, or move it into the fact it is about.",
          unkept(sent));
    }
    return store
        .add(id, stored -> added(stored, sent))
        .orElseGet(() -> PlanController.found(store, id).ledger());
  }

  private static Ledger added(StoredPlan stored, Ledger sent) {
    if (sent.follows(stored.plan()) == Identity.DIFFERENT) {
      throw new Refusal(
          Trouble.NOT_ANSWERABLE,
          "Sổ theo dõi ghi là của kế hoạch khác; hãy gửi vào đúng kế hoạch.",
          "The ledger names another plan; send it to that one.");
    }
    Ledger ledger = stored.ledger();
    for (Fact fact : sent.facts()) {
      Optional<Fact> known = known(ledger, fact);
      if (known.isEmpty()) {
        ledger = ledger.and(fact);
      } else if (!known.get().equals(fact)) {
        throw new Refusal(
            Trouble.CONFLICT,
            "Đã có sự việc khác mang mã “{0}”; hãy dùng mã khác.",
            "Another fact has the id “{0}”; use another id.",
            fact.notes().id().orElse(""));
      }
    }
    return ledger;
  }

  private static String unkept(Ledger sent) {
    return sent.extensions().isEmpty()
        ? "doubts"
        : String.join(", ", sent.extensions().asMap().keySet());
  }

  private static Optional<Fact> known(Ledger ledger, Fact fact) {
    return fact.notes().id().isEmpty()
        ? Optional.empty()
        : ledger.facts().stream()
            .filter(one -> one.notes().id().equals(fact.notes().id()))
            .findFirst();
  }
}
