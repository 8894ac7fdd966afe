package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final Text DUE = Text.template("{0} đến hạn {1}, {2}", "{0} is due on {1}, {2}");

  @Test
  void eachLanguageWritesDaysAndPeriodsItsWay() {
    Text text =
        DUE.fill(
            new Text("việc", "the task"),
            LocalDate.of(2025, 6, 30),
            CalendarPeriod.parse("2025-Q2"));
    assertThat(text.vi()).isEqualTo("việc đến hạn 30/06/2025, quý II/2025");
    assertThat(text.in(Language.EN)).isEqualTo("the task is due on 2025-06-30, Q2 2025");
  }

  @Test
  void itIsFilledAsItsValuesWereWhenTheyWereGiven() {
    List<String> names = new ArrayList<>(List.of("a"));
    Text text = Text.template("{0}", "{0}").fill(names);
    names.add("b");
    assertThat(text).isEqualTo(Text.same("[a]")).hasSameHashCodeAs(Text.same("[a]"));
    assertThat(text).hasToString("[a] / [a]").isNotEqualTo(Text.same("[b]"));
  }

  @Test
  void placesInValuesAreWords() {
    Text text = Text.template("{1} {0}", "{0} {1}").fill("{1}", Text.template("{0}", "{0}"));
    assertThat(text).isEqualTo(new Text("{0} {1}", "{1} {0}"));
    assertThat(Text.same("x").fill("y")).isEqualTo(Text.same("x"));
  }

  @Test
  void hiddenCharactersOfValuesAreShown() {
    assertThat(Text.template("“{0}”", "{0}").fill("a\u202eb").vi()).isEqualTo("“a\\u202eb”");
  }

  @Test
  void tooFewValuesAreRefusedAtOnce() {
    assertThatThrownBy(() -> DUE.fill("a", "b"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("{0} đến hạn {1}, {2}");
    assertThatThrownBy(() -> Text.template("{0}", "{1}")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void readersOfOtherLanguagesReadEnglish() {
    assertThat(Language.of(Locale.forLanguageTag("vi-VN"))).isEqualTo(Language.VI);
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
    assertThat(Language.parse("en")).isEqualTo(Language.EN);
  }
}
