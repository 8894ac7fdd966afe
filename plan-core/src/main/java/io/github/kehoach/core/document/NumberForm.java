package io.github.kehoach.core.document;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** The grammar that a document number follows. */
public enum NumberForm {
  /** Administrative document, {@code 726/KH-UBND}: Decree 30/2020/NĐ-CP, annex I. */
  STATE,
  /**
   * Dispatch (công văn), {@code 8726/VPCP-KGVX}: agency and unit in place of a type. Recognised
   * only by an agency whose abbreviation is known, such as UBND, VPCP or a ministry's.
   */
  DISPATCH,
  /** Normative document, {@code 30/2020/NĐ-CP}: numbered by year and type. */
  NORMATIVE,
  /** National Assembly or its Standing Committee, {@code 202/2025/QH15}. */
  ASSEMBLY,
  /** Party document, {@code 57-NQ/TW}: Guideline 36-HD/VPTW. */
  PARTY,
  /** None of these for certain; kept whole. */
  UNDETERMINED;

  private final String code = Codes.of(this);

  /**
   * The form whose code is given.
   *
   * @throws UnreadableTextException if there is no such form
   */
  public static NumberForm parse(String code) {
    return Codes.parse("NumberForm", values(), code);
  }

  @Override
  public String toString() {
    return code;
  }
}
