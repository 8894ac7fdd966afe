package io.github.kehoach.laws.core;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.ElectronicCode;
import io.github.kehoach.core.agency.ElectronicCode.Scheme;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.agency.SuccessionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Generators of agencies, of how plans name them, of directories and of successions. */
public final class AnyAgency {
  /** Names of different bodies of one province, in full. */
  public static final List<String> NAMES =
      List.of(
          "Sở Y tế",
          "Sở Khoa học và Công nghệ",
          "Sở Giáo dục và Đào tạo",
          "Sở Nông nghiệp và Môi trường",
          "Sở Nông nghiệp và Phát triển nông thôn",
          "Sở Tài nguyên và Môi trường",
          "Sở Thông tin và Truyền thông",
          "Sở Kế hoạch và Đầu tư",
          "Sở Văn hóa, Thể thao và Du lịch",
          "Sở Lao động - Thương binh và Xã hội",
          "Sở Giao thông vận tải",
          "Sở Tài chính",
          "Sở Tư pháp",
          "Sở Nội vụ",
          "Sở Ngoại vụ",
          "Sở Xây dựng",
          "Sở Công Thương",
          "Thanh tra tỉnh",
          "Công an tỉnh",
          "Ủy ban nhân dân tỉnh",
          "Hội đồng nhân dân tỉnh",
          "Văn phòng Ủy ban nhân dân tỉnh",
          "Văn phòng Tỉnh ủy",
          "Bảo hiểm xã hội tỉnh",
          "Ngân hàng Nhà nước tỉnh",
          "Đài Phát thanh - Truyền hình tỉnh",
          "Thành phố Hải Dương",
          "Thành phố Chí Linh");

  private static final List<String> COLLECTIVES =
      List.of("các sở, ban, ngành", "các địa phương", "Các cơ quan, đơn vị liên quan");

  private AnyAgency() {}

  /** Any id, short ones first; few enough that two often meet. */
  public static Arbitrary<AgencyId> id() {
    return Combinators.combine(
            Arbitraries.of("a", "so", "ubnd", "vp"), Arbitraries.integers().between(1, 9))
        .as((word, number) -> AgencyId.of(word + "-" + number));
  }

  /** Any name: of a real body mostly, or any phrase. */
  public static Arbitrary<String> name() {
    return Composed.frequencyOf(Tuple.of(4, Arbitraries.of(NAMES)), Tuple.of(1, AnyText.phrase()));
  }

  /** Any code whose form follows a scheme, with the scheme. */
  public static Arbitrary<Tuple2<String, Scheme>> schemedCode() {
    Arbitrary<String> levelOne =
        Combinators.combine(Arbitraries.chars().range('A', 'Z'), digits(2)).as((c, d) -> c + d);
    Arbitrary<String> lower =
        Arbitraries.strings()
            .withCharRange('0', '9')
            .withCharRange('A', 'Z')
            .ofMinLength(1)
            .ofMaxLength(3);
    Arbitrary<String> present =
        Combinators.combine(levelOne, lower.list().ofMaxSize(4))
            .as((top, groups) -> groups.isEmpty() ? top : top + "." + String.join(".", groups));
    Arbitrary<String> old =
        Combinators.combine(digits(3), digits(2), digits(2), levelOne)
            .as((a, b, c, d) -> String.join(".", a, b, c, d));
    Arbitrary<String> neither =
        Composed.oneOf(
            AnyText.phrase(),
            present.map(code -> code + "."),
            present.map(code -> code.toLowerCase(Locale.ROOT)),
            present.map(code -> code + ".00000000000000000000000000000000"));
    return Composed.oneOf(
        present.map(code -> Tuple.of(code, Scheme.DECISION_20_2020)),
        old.map(code -> Tuple.of(code, Scheme.QCVN_102_2016)),
        neither.map(code -> Tuple.of(code, Scheme.UNKNOWN)));
  }

  /** Any electronic code. */
  public static Arbitrary<ElectronicCode> code() {
    return schemedCode().map(code -> ElectronicCode.of(code.get1()));
  }

  /** Any agency under an id; dates of existence, where both stand, in order. */
  public static Arbitrary<Agency> agency(Arbitrary<AgencyId> ids) {
    return Combinators.combine(
            Made.by(Agency::builder)
                .with(ids, Agency.Builder::id)
                .with(name(), Agency.Builder::name)
                .with(AnyText.phrase().list().ofMaxSize(2), Agency.Builder::aliases)
                .with(0.9, Arbitraries.of(AgencyKind.class), Agency.Builder::kind)
                .with(0.9, id(), Agency.Builder::parent)
                .with(0.2, code(), Agency.Builder::code)
                .with(AnyExtensions.extensions(), Agency.Builder::extensions)
                .with(AnyExtensions.doubts("name", "aliases"), Agency.Builder::doubts)
                .build(Agency.Builder::build),
            existence())
        .as(
            (agency, days) ->
                agency.toBuilder()
                    .existsFrom(days.get1().orElse(null))
                    .existsUntil(days.get2().orElse(null))
                    .build());
  }

  /** Any agency. */
  public static Arbitrary<Agency> agency() {
    return agency(id());
  }

  /** Any naming of an agency in a plan, in all variants alike. */
  public static Arbitrary<AgencyRef> ref() {
    Arbitrary<AgencyRef> named = id().map(AgencyRef::of);
    Arbitrary<AgencyRef> printed = Combinators.combine(id(), name()).as(AgencyRef::of);
    Arbitrary<AgencyRef> collective = Arbitraries.of(COLLECTIVES).map(AgencyRef::collective);
    Arbitrary<AgencyRef> unlinked = name().map(AgencyRef::unlinked);
    return Composed.oneOf(named, printed, collective, unlinked);
  }

  /** Any succession: agencies in the number that its kind has in practice, days in order. */
  public static Arbitrary<Succession> succession() {
    Arbitrary<List<AgencyId>> some = id().list().uniqueElements().ofMinSize(2).ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(SuccessionKind.class),
            some,
            some,
            AnyPeriod.day(),
            Arbitraries.integers().between(0, 200).optional(),
            Made.by(Succession::builder)
                .with(0.9, AnyText.phrase(), Succession.Builder::functions)
                .with(0.9, AnyText.phrase(), Succession.Builder::legalBasis)
                .with(AnyExtensions.extensions(), Succession.Builder::extensions)
                .with(AnyExtensions.doubts("legalBasis", "from"), Succession.Builder::doubts)
                .build(any -> any))
        .as(
            (kind, from, to, effective, wait, builder) ->
                builder
                    .kind(kind)
                    .from(kind == SuccessionKind.MERGE ? from : from.subList(0, 1))
                    .to(receivers(kind, to))
                    .effectiveOn(effective)
                    .operationalOn(wait.map(effective::plusDays).orElse(null))
                    .build());
  }

  /** Any directory of up to six agencies and three successions; names may meet, ids do not. */
  public static Arbitrary<AgencyDirectory> directory() {
    Arbitrary<List<Agency>> agencies = agency().list().uniqueElements(Agency::id).ofMaxSize(6);
    return Combinators.combine(agencies, succession().list().ofMaxSize(3)).as(AgencyDirectory::of);
  }

  /**
   * Two agencies of one name with different ids; the first ends on the day before the second
   * begins.
   */
  public static Arbitrary<Tuple2<Agency, Agency>> namesakes() {
    return Combinators.combine(
            name(),
            AnyPeriod.day(),
            id().list().uniqueElements().ofSize(2),
            Arbitraries.integers().between(0, 3_000).optional())
        .as(
            (name, change, ids, age) -> {
              Agency before =
                  Agency.builder()
                      .id(ids.get(0))
                      .name(name)
                      .existsFrom(age.map(change::minusDays).orElse(null))
                      .existsUntil(change)
                      .build();
              Agency after =
                  Agency.builder().id(ids.get(1)).name(name).existsFrom(change.plusDays(1)).build();
              return Tuple.of(before, after);
            });
  }

  private static List<AgencyId> receivers(SuccessionKind kind, List<AgencyId> some) {
    return switch (kind) {
      case DISSOLVE -> List.of();
      case SPLIT -> some;
      case MERGE, RENAME, TRANSFER -> some.subList(0, 1);
    };
  }

  private static Arbitrary<Tuple2<Optional<LocalDate>, Optional<LocalDate>>> existence() {
    return Combinators.combine(
            AnyPeriod.day(),
            Arbitraries.integers().between(0, 10_000),
            Arbitraries.of(false, true),
            Arbitraries.of(false, true))
        .as(
            (first, length, hasFirst, hasLast) ->
                Tuple.of(
                    Optional.of(first).filter(any -> hasFirst),
                    Optional.of(first.plusDays(length)).filter(any -> hasLast)));
  }

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }
}
