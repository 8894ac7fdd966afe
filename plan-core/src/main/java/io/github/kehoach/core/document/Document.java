package io.github.kehoach.core.document;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.internal.Shown;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a document (văn bản) and stands around its text, as far as it is printed: a plan
 * may stand before us without a full number or date. Number, date and issuer together are the key.
 * No accessor returns null, and lists cannot be changed. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public abstract sealed class Document implements Annotated permits ImmutableDocument {
  Document() {}

  /** Number and symbol as printed. */
  public abstract Optional<DocumentNumber> number();

  /** Day, month or year of the document, as exactly as it is printed. */
  public abstract Optional<CalendarPeriod> date();

  /** Who issued it, several of them for a joint document, in the words of its head. */
  public abstract List<AgencyRef> issuers();

  /** Its title (trích yếu); not blank. */
  public abstract Optional<String> title();

  /**
   * The line of place and day (địa danh và thời gian ban hành) as printed, such as "Hải Dương, ngày
   * 20 tháng 02 năm 2025"; not blank.
   */
  public abstract Optional<String> placeAndDate();

  /**
   * The office in which it was signed (quyền hạn, chức vụ của người ký), such as "KT. CHỦ TỊCH, PHÓ
   * CHỦ TỊCH", never the name of a person; not blank.
   */
  public abstract Optional<String> signedAs();

  /** To whom it is sent (nơi nhận), in the order of print. */
  public abstract List<AgencyRef> recipients();

  /** The agency that issued it, if it is one alone and linked to a directory. */
  public final Optional<AgencyId> issuer() {
    return issuers().size() == 1 ? issuers().get(0).agency() : Optional.empty();
  }

  /**
   * Whether two descriptions mean one document.
   *
   * @return {@link Identity#SAME} only if both have numbers and days and these agree, and the
   *     issuers, where both are named, have one id
   */
  public final Identity identityWith(Document other) {
    return keys().identityWith(Checks.required(other, "Document.other").keys());
  }

  private Keys keys() {
    return new Keys(number(), date(), issuer().map(AgencyId::value));
  }

  @Override
  public final String toString() {
    return Shown.of("Document")
        .with("number", number())
        .with("date", date())
        .with("issuers", issuers())
        .with("title", title())
        .with("placeAndDate", placeAndDate())
        .with("signedAs", signedAs())
        .with("recipients", recipients())
        .and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new ImmutableDocument.Builder());
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return new Builder(new ImmutableDocument.Builder().like(this))
        .extensions(extensions())
        .doubts(doubts());
  }

  /** Builds documents; nothing is needed. Steps may come in any order. Not thread-safe. */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private final ImmutableDocument.Builder fields;

    private Builder(ImmutableDocument.Builder fields) {
      super("Document");
      this.fields = fields;
    }

    /** Number and symbol; null if not printed. */
    public Builder number(@Nullable DocumentNumber number) {
      fields.number(Optional.ofNullable(number));
      return this;
    }

    /** Day, month or year of the document; null if not printed. */
    public Builder date(@Nullable CalendarPeriod date) {
      fields.date(Optional.ofNullable(date));
      return this;
    }

    /** Replaces who issued it. */
    public Builder issuers(List<AgencyRef> issuers) {
      fields.issuers(Checks.all(issuers, "Document.issuers"));
      return this;
    }

    /** Adds one who issued it. */
    public Builder addIssuer(AgencyRef issuer) {
      fields.addIssuer(Checks.required(issuer, "Document.issuers"));
      return this;
    }

    /** The title; null or blank: not printed. */
    public Builder title(@Nullable String title) {
      fields.title(Checks.optional(title));
      return this;
    }

    /** The line of place and day as printed; null or blank: not printed. */
    public Builder placeAndDate(@Nullable String placeAndDate) {
      fields.placeAndDate(Checks.optional(placeAndDate));
      return this;
    }

    /**
     * The office in which it was signed, never the name of a person.
     *
     * @param signedAs null or blank: not printed
     */
    public Builder signedAs(@Nullable String signedAs) {
      fields.signedAs(Checks.optional(signedAs));
      return this;
    }

    /** Replaces to whom it is sent. */
    public Builder recipients(List<AgencyRef> recipients) {
      fields.recipients(Checks.all(recipients, "Document.recipients"));
      return this;
    }

    /** Adds one to whom it is sent, last. */
    public Builder addRecipient(AgencyRef recipient) {
      fields.addRecipient(Checks.required(recipient, "Document.recipients"));
      return this;
    }

    /** The document of what was set. */
    public Document build() {
      return fields.extensions(extensions()).doubts(doubts()).build();
    }
  }
}
