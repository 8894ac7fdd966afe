package io.github.kehoach.core.document;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** The grammar that a document number follows. */
public enum NumberForm {
  /** Administrative document, {@code 726/KH-UBND}: Decree 30/2020/NĐ-CP, annex I. */
  STATE("state"),
  /** Normative document, {@code 30/2020/NĐ-CP}: numbered by year and type. */
  NORMATIVE("normative"),
  /** National Assembly or its Standing Committee, {@code 202/2025/QH15}. */
  ASSEMBLY("assembly"),
  /** Party document, {@code 57-NQ/TW}: Guideline 36-HD/VPTW. */
  PARTY("party"),
  /**
   * None of these for certain; kept whole. Every dispatch (công văn), {@code 8726/VPCP-KGVX}, is
   * among them, because it has no type code that could prove it: {@link
   * DocumentNumber#dispatchGroups}.
   */
  UNDETERMINED("undetermined");

  private final String code;

  NumberForm(String code) {
    this.code = code;
  }

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
