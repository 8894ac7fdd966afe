package io.github.kehoach.rules.wording.agency;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.wording.WordingStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads the cells in which a plan names its agencies (cơ quan chủ trì, cơ quan phối hợp).
 *
 * <p>A list is cut at commas, semicolons, "và" and line ends, but never inside a name that the
 * directory has: "Sở Văn hóa, Thể thao và Du lịch". Collectives such as "các sở, ban, ngành" stay
 * in their words. A name that the directory does not have, or has twice, is kept unlinked with a
 * problem; so is a known name behind which words follow that may belong to it ("Trung tâm Công nghệ
 * thông tin và Truyền thông"). Any text gives a result, never an exception, in time linear in its
 * length. Where a cell itself says who leads and who helps ("Chủ trì: ...; phối hợp: ..."), its
 * items carry the role.
 *
 * <pre>{@code
 * AgencyWording.read("Sở KH&CN, Công an tỉnh và các đơn vị liên quan", directory).refs();
 * // Named so-khcn (variant of "Sở Khoa học và Công nghệ"), Named cong-an, Collective
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 *
 * <p>Laws: {@code agency-wording-lists}, {@code agency-wording-links-known-names}, {@code
 * agency-wording-loses-nothing}.
 */
public final class AgencyWording {
  private AgencyWording() {}

  /**
   * Who a cell names, among the agencies of any day.
   *
   * @param text any text, not null
   */
  public static AgencyReading read(String text, AgencyDirectory directory) {
    Objects.requireNonNull(directory, "directory");
    return read(tokens(text), directory::find);
  }

  /**
   * Who a cell names, among the agencies that exist on a day.
   *
   * @param text any text, not null
   * @param day such as the day of the plan
   */
  public static AgencyReading read(String text, AgencyDirectory directory, LocalDate day) {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(day, "day");
    return read(tokens(text), name -> directory.find(name, day));
  }

  /**
   * How a cell is cut by the grammar, before the directory is asked.
   *
   * @param text any text, not null
   * @return its names, roles and what names have in common, in order
   */
  public static List<WordingStep> explain(String text) {
    Tokens tokens = tokens(text);
    return AgencyPieces.derived(tokens).stream().map(part -> part.step(tokens)).toList();
  }

  static Tokens tokens(String text) {
    return AgencyPieces.tokens(text);
  }

  static AgencyReading read(Tokens tokens, Function<String, Lookup> directory) {
    return new AgencyList(tokens, directory).read();
  }
}
