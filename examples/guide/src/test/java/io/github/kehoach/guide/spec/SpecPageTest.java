package io.github.kehoach.guide.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.laws.core.GeneratedFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The specification by concept says what the modules prove and what the cases give. */
class SpecPageTest {
  @Test
  void everyLawOfTheChaptersIsALawOfAModule() throws Exception {
    assertThat(SpecPage.read().strangers()).isEmpty();
  }

  @Test
  void everyLawStandsInOneChapterOnly() throws Exception {
    assertThat(SpecPage.read().ids()).doesNotHaveDuplicates();
  }

  @Test
  void everyCaseIsOfALaw() throws Exception {
    assertThat(SpecPage.read().laws()).containsAll(SpecCases.ALL.keySet());
  }

  @Test
  void everyLawOfAChapterHasACase() throws Exception {
    assertThat(SpecCases.ALL.keySet()).containsAll(SpecPage.read().ids());
  }

  @Test
  void everyLawThatAJavadocNamesExists() throws Exception {
    assertThat(SpecPage.read().strangersInJavadoc()).isEmpty();
  }

  @Test
  void everyLawOfAChapterIsNamedByTheJavadocOfItsType() throws Exception {
    assertThat(SpecPage.read().withoutType()).isEmpty();
  }

  @Test
  void thePageInVietnameseIsUpToDate() throws Exception {
    GeneratedFile.isUpToDate(Path.of("SPEC.vi.md"), SpecPage.read().in(Language.VI));
  }

  @Test
  void thePageInEnglishIsUpToDate() throws Exception {
    GeneratedFile.isUpToDate(Path.of("SPEC.md"), SpecPage.read().in(Language.EN));
  }
}
