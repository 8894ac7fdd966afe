package io.github.kehoach.rules.status;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.rules.agency.Responsible;
import java.util.Optional;

/**
 * Who stands on a day for a lead that the plan names, after mergers and changes of name. Immutable
 * and thread-safe.
 *
 * @param printed the lead as the plan or a decision names it
 * @param agency who stands for it; empty where it is no agency, or nobody knows which
 * @param name that agency's name, where the directory has it
 * @param unknown why nobody knows; empty if it is known, or a collective
 */
public record Holder(
    AgencyRef printed, Optional<AgencyId> agency, Optional<String> name, Optional<Text> unknown) {

  /** Whether another agency stands for the one that is named. */
  public boolean hasChanged() {
    return agency.isPresent() && printed.agency().isPresent() && !agency.equals(printed.agency());
  }

  /** Who that is for people: the name of the present agency, else the words that are printed. */
  public String words() {
    return name.or(printed::text)
        .or(() -> agency.map(AgencyId::toString))
        .or(() -> printed.agency().map(AgencyId::toString))
        .orElse("");
  }

  static Holder of(AgencyRef printed, Responsible responsible, AgencyDirectory directory) {
    return responsible.match(
        new Responsible.Cases<>() {
          @Override
          public Holder one(Responsible.One one) {
            Optional<String> name = directory.get(one.agency()).map(agency -> agency.name());
            return new Holder(printed, Optional.of(one.agency()), name, Optional.empty());
          }

          @Override
          public Holder ambiguous(Responsible.Ambiguous ambiguous) {
            return unknown(Optional.of(ambiguous.why()));
          }

          @Override
          public Holder group(Responsible.Group group) {
            return unknown(Optional.empty());
          }

          @Override
          public Holder nobody(Responsible.Nobody nobody) {
            return unknown(Optional.of(nobody.why()));
          }

          private Holder unknown(Optional<Text> why) {
            return new Holder(printed, Optional.empty(), Optional.empty(), why);
          }
        });
  }
}
