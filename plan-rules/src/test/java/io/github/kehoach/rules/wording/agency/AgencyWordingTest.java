package io.github.kehoach.rules.wording.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.Rows;
import io.github.kehoach.rules.wording.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyWordingTest {
  /** A person typed this cell as one collective; two are as right. */
  private static final String TYPED_AS_ONE = "các phòng, ban chuyên môn, các đơn vị trực thuộc sở";

  private static final Map<String, AgencyDirectory> DIRECTORIES =
      Rows.of(AgencyWordingTest.class, "agencies.tsv").stream()
          .filter(row -> row[1].equals("agency"))
          .collect(
              Collectors.groupingBy(
                  row -> row[0],
                  Collectors.collectingAndThen(
                      Collectors.mapping(AgencyWordingTest::agency, Collectors.toList()),
                      AgencyDirectory::of)));

  private static final AgencyDirectory PLAN_726 = directory("726");

  private static AgencyDirectory directory(String plan) {
    return Objects.requireNonNull(DIRECTORIES.get(plan), plan);
  }

  private static Agency agency(String[] row) {
    return Agency.builder()
        .id(AgencyId.of(row[2]))
        .name(row[3])
        .aliases(Arrays.asList(row).subList(4, row.length))
        .build();
  }

  private static AgencyRef typed(String id, String words, String kind) {
    return switch (kind) {
      case "n" -> AgencyRef.of(AgencyId.of(id), words);
      case "c" -> AgencyRef.collective(words);
      default -> AgencyRef.unlinked(words);
    };
  }

  private static List<String> codes(List<Remark> remarks) {
    return remarks.stream().map(Remark::code).toList();
  }

  private static String refs(String text) {
    return AgencyWording.read(text, PLAN_726).refs().stream()
        .map(ref -> ref.agency().map(AgencyId::value).orElseGet(() -> ref.text().orElse("")))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @ValueSource(strings = {", ", "; ", " và ", "\n", ";\n- "})
  void everyCellOfFourPlansReadsAsAPersonTypedIt(String joint) {
    int cells = 0;
    for (String[] row : Rows.of(AgencyWordingTest.class, "agencies.tsv")) {
      if (!row[1].equals("cell") || row[3].equals(TYPED_AS_ONE)) {
        continue;
      }
      cells++;
      List<AgencyRef> typed = new ArrayList<>();
      for (int i = 2; i < row.length; i += 3) {
        typed.add(typed(row[i], row[i + 1], row[i + 2]));
      }
      String text =
          typed.stream().map(ref -> ref.text().orElse("")).collect(Collectors.joining(joint));
      assertThat(AgencyWording.read(text, directory(row[0])).refs()).as(text).isEqualTo(typed);
    }
    assertThat(cells).isEqualTo(91);
  }

  @Test
  void aNameIsNotCutWhereTheDirectoryHasItWhole() {
    assertThat(refs("Sở Y tế, Sở Văn hóa, Thể thao và Du lịch và Sở Tài chính"))
        .isEqualTo("so-y-te-hai-duong | so-vhttdl-hai-duong | so-tai-chinh-hai-duong");
    assertThat(refs("Sở Văn hóa Thể thao Du lịch")).isEqualTo("so-vhttdl-hai-duong");
    assertThat(refs("Sở Khoa học và\nCông nghệ\nSở Tài chính"))
        .isEqualTo("so-khcn-hai-duong | so-tai-chinh-hai-duong");
  }

  @Test
  void twoNamesAreNotTakenForAThird() {
    AgencyDirectory directory = directory("so-khcn");
    AgencyReading reading = AgencyWording.read("Văn phòng, Sở Khoa học và Công nghệ", directory);
    assertThat(reading.refs())
        .containsExactly(
            AgencyRef.unlinked("Văn phòng"),
            AgencyRef.of(AgencyId.of("so-khcn-hai-duong"), "Sở Khoa học và Công nghệ"));
  }

  @Test
  void wordsThatMayBelongToAKnownNameKeepItUnlinked() {
    AgencyReading reading =
        AgencyWording.read("Trung tâm Công nghệ thông tin và Truyền thông", directory("so-khcn"));
    assertThat(reading.refs())
        .containsExactly(AgencyRef.unlinked("Trung tâm Công nghệ thông tin và Truyền thông"));
    assertThat(codes(reading.problems())).containsExactly("maybe-one-name");
    assertThat(reading.certainty()).isEqualTo(Certainty.UNREAD);
  }

  @Test
  void aSpellingThatIsNotTheDirectorysIsReportedAsItsVariant() {
    AgencyReading reading = AgencyWording.read("Sở KHCN, Công an tỉnh", PLAN_726);
    assertThat(reading.items())
        .extracting(item -> item.variantOf().orElse(""))
        .containsExactly("Sở Khoa học và Công nghệ", "");
    assertThat(reading.certainty()).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void aNoteInBracketsStaysWithItsName() {
    AgencyReading reading = AgencyWording.read("Sở Y tế (Phòng A, B), Công an tỉnh", PLAN_726);
    assertThat(reading.refs())
        .containsExactly(
            AgencyRef.of(AgencyId.of("so-y-te-hai-duong"), "Sở Y tế (Phòng A, B)"),
            AgencyRef.of(AgencyId.of("cong-an-hai-duong"), "Công an tỉnh"));
    assertThat(codes(reading.assumed())).containsExactly("note-in-brackets");
  }

  @Test
  void collectivesEndWhereANameOrAnotherCollectiveBegins() {
    assertThat(refs("các sở, ban, ngành, Công an tỉnh, UBND các huyện, thị xã và các đơn vị"))
        .isEqualTo("các sở, ban, ngành | cong-an-hai-duong | UBND các huyện, thị xã | các đơn vị");
    assertThat(refs("Sở, ban, ngành và địa phương")).isEqualTo("Sở, ban, ngành và địa phương");
    assertThat(refs("đơn vị liên quan")).isEqualTo("đơn vị liên quan");
    assertThat(refs("các sở, Sở Tài chính Hải Phòng")).isEqualTo("các sở | Sở Tài chính Hải Phòng");
  }

  @Test
  void unknownNamesAndOpenListsAreReported() {
    assertThat(codes(AgencyWording.read("Viettel, VNPT", PLAN_726).problems()))
        .containsExactly("unknown-name", "unknown-name");
    assertThat(codes(AgencyWording.read("Sở Y tế, v.v.", PLAN_726).problems()))
        .containsExactly("and-so-on");
    assertThat(AgencyWording.read(" ;, và ", PLAN_726).items()).isEmpty();
  }

  @Test
  void everyNoteHasItsWords() {
    assertThat(AgencyNote.values())
        .allSatisfy(note -> assertThat(note.at(new TextSpan(0, 1)).text().vi()).isNotBlank());
  }

  @Test
  void everyExampleInTheGrammarIsCutAsStandsBesideIt() {
    assertThat(AgencyPieces.GRAMMAR.examples())
        .isNotEmpty()
        .allSatisfy(
            example -> {
              Tokens tokens = AgencyWording.tokens(example.text());
              assertThat(
                      AgencyPieces.of(tokens).stream()
                          .map(piece -> said(tokens, piece))
                          .collect(Collectors.joining(" | ")))
                  .as(example.text())
                  .isEqualTo(example.meaning());
            });
  }

  private static String said(Tokens tokens, AgencyPieces.Piece piece) {
    String role =
        piece.role().map(one -> one == AgencyReading.Role.LEAD ? "leads " : "helps ").orElse("");
    String each = piece.common().isEmpty() ? "" : "each of " + piece.common() + " ";
    return role + each + tokens.slice(piece.first(), piece.last());
  }

  @Test
  void aCellThatSaysWhoLeadsGivesTheRoles() {
    assertThat(AgencyWording.read("Chủ trì: Sở Nội vụ; phối hợp: UBND cấp xã", PLAN_726).items())
        .extracting(item -> item.role().orElseThrow() + " " + item.certainty())
        .containsExactly("LEAD certain", "COORDINATOR certain");
    assertThat(refs("Các sở: Nội vụ, Tài chính; UBND 114 xã, phường"))
        .isEqualTo("so-noi-vu-hai-duong | so-tai-chinh-hai-duong | UBND 114 xã, phường");
  }

  @Test
  void ofTwoAgenciesOfOneNameTheDayDecides() {
    LocalDate merged = LocalDate.of(2025, 3, 1);
    Agency before =
        Agency.builder()
            .id(AgencyId.of("before"))
            .name("Sở Khoa học và Công nghệ")
            .existsUntil(merged.minusDays(1))
            .build();
    Agency after =
        Agency.builder()
            .id(AgencyId.of("after"))
            .name("Sở Khoa học và Công nghệ")
            .existsFrom(merged)
            .build();
    AgencyDirectory both = AgencyDirectory.of(List.of(before, after));
    AgencyReading undecided = AgencyWording.read("Sở KH&CN", both);
    assertThat(undecided.refs()).containsExactly(AgencyRef.unlinked("Sở KH&CN"));
    assertThat(codes(undecided.problems())).containsExactly("ambiguous-name");
    assertThat(AgencyWording.read("Sở KH&CN", both, merged).refs())
        .containsExactly(AgencyRef.of(AgencyId.of("after"), "Sở KH&CN"));
  }

  @Test
  void aLongTextCostsWhatItsLengthCosts() {
    for (String piece :
        List.of(
            "Sở A, ", "các sở, ban, ", "Thể thao và ", "( ", "Sở Y tế (", "\n", "Sở A Du lịch ")) {
      long few = cost(piece.repeat(100));
      assertThat(cost(piece.repeat(1_000))).as(piece).isLessThan(few * 12);
    }
  }

  /** Steps of the scanner and characters that the directory was asked about. */
  private static long cost(String text) {
    Tokens tokens = AgencyWording.tokens(text);
    long[] asked = {0};
    AgencyWording.read(
        tokens,
        name -> {
          asked[0] += name.length();
          return new Lookup.NotFound(name);
        });
    return tokens.steps() + asked[0];
  }
}
