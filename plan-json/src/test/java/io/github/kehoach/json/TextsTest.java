package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.plan.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts and small objects that stand in a document again and again. */
class TextsTest {
  private static final JsonFormat<Task> TASKS = JsonFormat.of(Task.class).compact();

  private static Task withLeads(String... leads) {
    return TASKS.read("{\"title\":\"t\",\"leads\":[" + String.join(",", leads) + "]}");
  }

  private static List<String> problems(byte[] document) {
    return TASKS.check(document).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }

  @Test
  void equalObjectsAreShared() {
    String lead = "{\"agency\":\"so-tc\",\"text\":\"Sở Tài chính\"}";
    Task task = withLeads(lead, "{\"text\":\"Sở Nội vụ\"}", lead);
    assertThat(task.leads().get(2)).isSameAs(task.leads().get(0)).isNotEqualTo(task.leads().get(1));
  }

  @Test
  void anObjectOfWhichSomethingWasSaidIsReadAgain() {
    String unknown = "{\"text\":\"Sở\",\"fax\":1}";
    assertThat(withLeads(unknown, unknown).extensions().asMap())
        .containsOnlyKeys("/leads/0/fax", "/leads/1/fax");
    String wrong = "{\"text\":\" \"}";
    assertThat(
            problems(("{\"title\":\"t\",\"leads\":[" + wrong + "," + wrong + "]}").getBytes(UTF_8)))
        .containsExactly("blank /leads/0/text", "blank /leads/1/text");
  }

  @Test
  void aBraceInATextDoesNotEndAnObject() {
    String one = "{\"text\":\"a} b\"}";
    String other = "{\"text\":\"a} c\"}";
    assertThat(withLeads(one, other, one).leads())
        .map(lead -> lead.text().orElseThrow())
        .containsExactly("a} b", "a} c", "a} b");
  }

  @Test
  void theSameObjectMeansWhatItsFieldSays() {
    Task task =
        TASKS.read(
            "{\"title\":\"t\",\"leads\":[{\"text\":\"x\"}],\"doubts\":[{\"field\":\"x\",\"note\":\"x\"}],"
                + "\"subtasks\":[{\"number\":\"2025\",\"title\":\"2025\",\"deadline\":{\"kind\":\"by\",\"period\":\"2025\"}}]}");
    assertThat(TASKS.read(TASKS.write(task))).isEqualTo(task);
    assertThat(task.subtasks().get(0).number()).hasToString("Optional[2025]");
  }

  @Test
  void textsOfAnyLengthAndKindReadAsTheyAreWritten() throws IOException {
    for (int length = 1; length < 300; length++) {
      for (String letter : List.of("a", "ữ", "😀", "\uFFFD", "?", "\"", "\\", "\n", "\u0000")) {
        Task task = Task.builder().title("x" + letter.repeat(length)).build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TASKS.write(task, bytes);
        assertThat(bytes.toString(UTF_8)).isEqualTo(TASKS.write(task));
        assertThat(TASKS.read(bytes.toByteArray())).isEqualTo(task);
      }
    }
  }

  @Test
  void moreTextsThanAreRememberedReadAsTheyStand() {
    List<String> aliases = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      aliases.add("Sở " + i % 7000);
    }
    String json =
        "{\"id\":\"x\",\"name\":\"x\",\"aliases\":[\"" + String.join("\",\"", aliases) + "\"]}";
    assertThat(JsonFormat.of(Agency.class).read(json).aliases()).isEqualTo(aliases);
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedHoweverOftenTheyCome() {
    byte[] document = "{\"title\":\"a?\",\"content\":\"a?\"}".getBytes(UTF_8);
    for (int wrong : new int[] {0x80, 0xC3, 0xFF, 0xF8}) {
      byte[] broken = document.clone();
      for (int i = 0; i < broken.length; i++) {
        broken[i] = broken[i] == '?' ? (byte) wrong : broken[i];
      }
      assertThat(problems(broken)).containsExactly("encoding /title");
    }
  }

  @Test
  void halfACharacterIsRefusedEachTime() {
    String document = "{\"title\":\"a\\ud800\",\"content\":\"a\\ud800\",\"deadlineText\":\"a\"}";
    assertThat(problems(document.getBytes(UTF_8)))
        .containsExactly("half-character /title", "half-character /content");
  }

  @Test
  void aDocumentMayBeReadPlainlyUpToItsLastByteOnly() {
    String plain =
        "{\"title\":\"Đề án\",\"deadline\":{\"kind\":\"every\",\"cycle\":\"month\",\"day\":18}}";
    assertThat(problems(plain.getBytes(UTF_8))).isEmpty();
    for (String broken :
        new String[] {
          plain + "x",
          plain + "\u0000",
          plain.replace("18", "018"),
          plain.replace("18", "-"),
          plain.replace("18", "18."),
          plain.replace("18", "1 8"),
          plain.replace(",", ""),
          plain.replace(",", ",,"),
          plain.replace(":", " "),
          plain.replace("}}", ",}}"),
          plain.replace("}}", "]}"),
          plain.replace("án", "á\n"),
          plain.replace("án", "\\x"),
          plain.replace("án", "\\u12")
        }) {
      assertThat(problems(broken.getBytes(UTF_8))).hasSize(1);
    }
  }

  @Test
  void everyPrefixOfADocumentIsTruncated() {
    byte[] whole = "{\"title\":\"Đề \\u00e1n\",\"leads\":[{\"text\":\"Sở\"}]}".getBytes(UTF_8);
    assertThat(problems(whole)).isEmpty();
    for (int length = 1; length < whole.length; length++) {
      assertThat(TASKS.check(Arrays.copyOf(whole, length)).isOk()).isFalse();
    }
  }
}
