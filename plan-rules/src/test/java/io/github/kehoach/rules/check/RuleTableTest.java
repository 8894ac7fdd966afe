package io.github.kehoach.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stops a table of rules from loading. */
class RuleTableTest {
  private static final String BLOCK =
      """
      # about titles
      title-odd structure info 0.1 off

      seeks: Tên lạ. | An odd title.
      says: Tên “{0}” lạ. | The title “{0}” is odd.
      hint: Sửa “{0}”. | Change “{0}”.
      practice: Người đọc hỏi lại. | Readers ask back.
      """;

  private static RuleSet read(String table) {
    Check.OfPlan silent = (plan, found) -> {};
    return RuleSet.read(
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
        id -> Optional.ofNullable(Map.of("title-odd", (Check) silent).get(id)));
  }

  @Test
  void aBlockIsARuleAlsoWhereItIsMarkedOff() {
    assertThat(read(BLOCK).rules()).extracting(Rule::id).containsExactly("title-odd");
  }

  @Test
  void aPlaceThatOnlyOneLanguageHasIsRefused() {
    assertThatThrownBy(() -> read(BLOCK.replace("title “{0}”", "title")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("same places");
  }

  @Test
  void aTextInOneLanguageIsRefused() {
    assertThatThrownBy(() -> read(BLOCK.replace(" | Readers ask back.", "")))
        .hasMessageContaining("vi | en");
  }

  @Test
  void anIncompleteBlockAndARowWithoutACheckAreRefused() {
    assertThatThrownBy(() -> read(BLOCK + "title-odd structure info 0.1"))
        .hasMessageContaining("incomplete block");
    assertThatThrownBy(() -> read(BLOCK.replace("title-odd", "title-even")))
        .hasMessageContaining("title-even");
  }
}
