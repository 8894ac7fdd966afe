package io.github.kehoach.kotlin

import io.github.kehoach.core.deadline.Deadline
import io.github.kehoach.json.JsonFormat
import io.github.kehoach.rules.wording.deadline.DeadlineWording
import java.nio.file.Path
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class BrieflyTest {
  private fun read(words: String): Deadline = DeadlineWording.read(words).deadline()

  @Test
  fun `every variant has its words`() {
    assertThat(briefly(read("5/2025 và thường xuyên"))).isEqualTo("đến 2025-05-31 và thường xuyên")
    assertThat(briefly(read("trước 12/2025"))).isEqualTo("trước 2025-12-01")
    assertThat(briefly(read("khi nào xong thì xong")))
        .isEqualTo("chưa đọc được: khi nào xong thì xong")
    assertThat(briefly(Deadline.unstated())).isEqualTo("không nêu")
  }

  @Test
  fun `a real plan is read without a null in sight`() {
    val plan = JsonFormat.plans().read(Path.of("../tracker/src/main/resources/plans/hai-duong/726.json"))
    assertThat(deadlines(plan)).containsEntry("23", "đến 2025-03-31").hasSizeGreaterThan(80)
  }
}
