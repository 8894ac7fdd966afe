package io.github.kehoach.json;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import java.util.Optional;

/**
 * The mark that a document number is a dispatch's (công văn), which its text alone does not tell:
 * {@code "number":"8726/VPCP-KGVX","numberForm":"dispatch"}.
 */
final class Dispatch {
  static final Scalar<NumberForm> MARK =
      Scalar.choice(
          new NumberForm[] {NumberForm.DISPATCH},
          text -> {
            if (text.equals(NumberForm.DISPATCH.toString())) {
              return NumberForm.DISPATCH;
            }
            throw new UnreadableTextException("NumberForm", text, 0, "dispatch");
          });

  private Dispatch() {}

  /** The mark to write beside a number, if it needs one. */
  static Optional<NumberForm> mark(Optional<DocumentNumber> number) {
    return number.map(DocumentNumber::form).filter(form -> form == NumberForm.DISPATCH);
  }

  /**
   * The number that was read, with its mark.
   *
   * @throws InvalidValueException if there is a mark without a dispatch number
   */
  static Optional<DocumentNumber> marked(
      Optional<DocumentNumber> number, Optional<NumberForm> mark, String subject) {
    if (mark.isEmpty()) {
      return number;
    }
    Optional<DocumentNumber> dispatch = number.map(DocumentNumber::asDispatch);
    if (mark(dispatch).isEmpty()) {
      throw new InvalidValueException(
          subject,
          "stand beside a number of the shape number/agency-unit",
          number.map(DocumentNumber::toString).orElse(""));
    }
    return dispatch;
  }
}
