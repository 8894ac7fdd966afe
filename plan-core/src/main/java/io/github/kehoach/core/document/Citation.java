package io.github.kehoach.core.document;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.internal.Shown;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a document (viện dẫn), in its words and as far as they were read. There is a
 * number or there are words. Immutable and thread-safe.
 *
 * <p>Laws: {@code identity-same-needs-numbers-and-days}, {@code
 * identity-different-needs-contradiction}.
 */
@Value.Immutable
@PartStyle
@SuppressWarnings({"immutables:incompat", "immutables:subtype"}) // the builder is our own
public abstract sealed class Citation permits ImmutableCitation {
  Citation() {}

  /** Number and symbol, if cited. */
  public abstract Optional<DocumentNumber> number();

  /** Day, month or year of the cited document, if cited. */
  public abstract Optional<CalendarPeriod> date();

  /** Who issued it, in the words of the citation; not blank. */
  public abstract Optional<String> issuer();

  /** The whole citation as printed; not blank. */
  public abstract Optional<String> text();

  /** A citation by number alone. */
  public static Citation of(DocumentNumber number) {
    return builder().number(Checks.required(number, "Citation.number")).build();
  }

  /**
   * A citation in words alone.
   *
   * @param text the citation as printed, not blank
   */
  public static Citation ofText(String text) {
    return builder().text(Checks.text(text, "Citation.text")).build();
  }

  /** This citation with a date. */
  public final Citation dated(CalendarPeriod day) {
    return toBuilder().date(Checks.required(day, "Citation.date")).build();
  }

  /**
   * This citation with the words that name the issuer.
   *
   * @param words not blank
   */
  public final Citation issuedBy(String words) {
    return toBuilder().issuer(Checks.text(words, "Citation.issuer")).build();
  }

  /**
   * This citation with its printed words.
   *
   * @param words not blank
   */
  public final Citation inWords(String words) {
    return toBuilder().text(Checks.text(words, "Citation.text")).build();
  }

  /**
   * Whether two citations mean one document.
   *
   * @return {@link Identity#SAME} only if both have numbers and days and these agree, and the
   *     issuers, where both are named, are named in the same words
   */
  public final Identity identityWith(Citation other) {
    Checks.required(other, "Citation.other");
    return keys(issuer()).identityWith(other.keys(other.issuer()));
  }

  /**
   * Whether this citation means a document. Its issuer's words are not compared with the document's
   * issuer, which is an id.
   *
   * @return {@link Identity#SAME} only if both have numbers and days and these agree
   */
  public final Identity identityWith(Document document) {
    Checks.required(document, "Citation.document");
    return keys(Optional.empty())
        .identityWith(new Keys(document.number(), document.date(), Optional.empty()));
  }

  private Keys keys(Optional<String> issuerName) {
    return new Keys(number(), date(), issuerName.map(Folding::fold));
  }

  @Override
  public final String toString() {
    return Shown.of("Citation")
        .with("number", number())
        .with("date", date())
        .with("issuer", issuer())
        .with("text", text())
        .toString();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return builder()
        .number(number().orElse(null))
        .date(date().orElse(null))
        .issuer(issuer().orElse(null))
        .text(text().orElse(null));
  }

  /** Builds citations; a number or the words are needed. Not thread-safe. */
  public static final class Builder {
    private @Nullable DocumentNumber number;
    private @Nullable CalendarPeriod date;
    private @Nullable String issuer;
    private @Nullable String text;

    private Builder() {}

    /** Number and symbol; null if not cited. */
    public Builder number(@Nullable DocumentNumber number) {
      this.number = number;
      return this;
    }

    /** Day, month or year of the cited document; null if not cited. */
    public Builder date(@Nullable CalendarPeriod date) {
      this.date = date;
      return this;
    }

    /** Who issued it, in the words of the citation; null or blank: not named. */
    public Builder issuer(@Nullable String issuer) {
      this.issuer = issuer;
      return this;
    }

    /** The whole citation as printed; null or blank: only the number is known. */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /**
     * The citation of what was set.
     *
     * @throws InvalidValueException if there is neither a number nor the words
     */
    public Citation build() {
      Optional<String> words = Checks.optional(text);
      if (number == null && words.isEmpty()) {
        throw Refuse.value("Citation.text", "text-without-number", null);
      }
      return ImmutableCitation.of(
          Optional.ofNullable(number), Optional.ofNullable(date), Checks.optional(issuer), words);
    }
  }
}
