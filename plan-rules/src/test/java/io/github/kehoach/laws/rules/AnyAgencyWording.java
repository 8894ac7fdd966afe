package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.laws.core.AnyAgency;
import io.github.kehoach.laws.core.Composed;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of cells that name agencies, and of texts that only look like such cells. */
public final class AnyAgencyWording {
  /** The agencies of one province; each has its name only. */
  public static final AgencyDirectory PROVINCE =
      AgencyDirectory.of(
          IntStream.range(0, AnyAgency.NAMES.size())
              .mapToObj(
                  i ->
                      Agency.builder()
                          .id(AgencyId.of("agency-" + i))
                          .name(AnyAgency.NAMES.get(i))
                          .build())
              .toList());

  private static final List<String> COLLECTIVES =
      List.of(
          "các sở, ban, ngành",
          "Các cơ quan, đơn vị liên quan",
          "UBND các huyện, thị xã, thành phố",
          "các địa phương",
          "các sở, ngành tỉnh và địa phương",
          "các phòng, ban chuyên môn thuộc sở");

  private static final List<String> STRANGERS =
      List.of("Trung tâm Xúc tiến", "Phòng Kinh tế", "Viện Nghiên cứu", "cơ quan thống kê");

  private static final List<String> JOINTS = List.of(", ", "; ", " và ", "\n", ",\n", ";\n- ");

  private static final List<String> PIECES =
      List.of(
          "Sở",
          "Y tế",
          "Sở Y tế",
          "Sở Văn hóa",
          "Thể thao",
          "Du lịch",
          "Văn phòng",
          "Công an tỉnh",
          "các",
          "sở",
          "ban",
          "ngành",
          "UBND",
          "huyện",
          "đơn vị",
          "liên quan",
          "và",
          ",",
          ";",
          "\n",
          "(",
          ")",
          "v.v.",
          "KH&CN",
          "Sở KH&CN",
          "-",
          "Trung tâm",
          "Công nghệ",
          "Khoa học",
          "Công an tỉnh (PA05)");

  private AnyAgencyWording() {}

  /** Any cell of up to five names and collectives, joined as plans join them. */
  public static Arbitrary<PrintedCell> cell() {
    Arbitrary<AgencyRef> named =
        Arbitraries.integers()
            .between(0, AnyAgency.NAMES.size() - 1)
            .map(i -> AgencyRef.of(AgencyId.of("agency-" + i), AnyAgency.NAMES.get(i)));
    Arbitrary<AgencyRef> refs =
        Composed.frequencyOf(
            Tuple.of(4, named),
            Tuple.of(2, Arbitraries.of(COLLECTIVES).map(AgencyRef::collective)),
            Tuple.of(1, Arbitraries.of(STRANGERS).map(AgencyRef::unlinked)));
    return Combinators.combine(refs.list().ofMaxSize(5), Arbitraries.of(JOINTS).list().ofSize(5))
        .as(AnyAgencyWording::joined);
  }

  /** Any text put together from the words and signs of such cells. */
  public static Arbitrary<String> text() {
    Arbitrary<String> pieces =
        Combinators.combine(
                Arbitraries.of(PIECES).list().ofMaxSize(12), Arbitraries.of(" ", "", "  "))
            .as((some, between) -> String.join(between, some));
    return Composed.frequencyOf(
        Tuple.of(4, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
  }

  private static PrintedCell joined(List<AgencyRef> refs, List<String> joints) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < refs.size(); i++) {
      text.append(i == 0 ? "" : joints.get(i)).append(refs.get(i).text().orElse(""));
    }
    return new PrintedCell(text.toString(), refs);
  }
}
