package io.github.kehoach.rules.status;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.AgencyRef;
import java.util.List;

/** What leads are counted by, however spelled: the agency, or the folded words where it is none. */
final class LeadKey {
  private LeadKey() {}

  static Object of(AgencyRef lead) {
    return lead.agency().isPresent() ? lead.agency().get() : Folding.fold(lead.text().orElse(""));
  }

  /** A lead for which nobody knows who stands is not counted with the agency of its name. */
  static Object of(Holder holder) {
    return holder.agency().isPresent()
        ? holder.agency().get()
        : List.of(holder.unknown().isPresent(), of(holder.printed()));
  }
}
