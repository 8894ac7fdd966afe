package io.github.kehoach.core.document;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What identifies a document (văn bản), as far as it is printed: a plan may stand before us without
 * a full number or date. Number, date and issuer together are the key. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public sealed interface Document extends Annotated permits ImmutableDocument {
  /** Number and symbol as printed. */
  Optional<DocumentNumber> number();

  /** Day, month or year of the document, as exactly as it is printed. */
  Optional<CalendarPeriod> date();

  /** Who issued it. */
  Optional<AgencyId> issuer();

  /** Its title (trích yếu); not blank. */
  Optional<String> title();

  @Override
  Extensions extensions();

  @Override
  List<Doubt> doubts();

  /**
   * Whether two descriptions mean one document.
   *
   * @return {@link Identity#SAME} only if both have numbers and days and these agree, and the
   *     issuers, where both are named, have one id
   */
  default Identity identityWith(Document other) {
    return keys().identityWith(Objects.requireNonNull(other, "other").keys());
  }

  private Keys keys() {
    return new Keys(number(), date(), issuer().map(AgencyId::value));
  }

  /** Refuses a blank title. */
  @Value.Check
  default void check() {
    Checks.text(title(), "Document.title");
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds documents; not thread-safe. */
  class Builder extends ImmutableDocument.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
