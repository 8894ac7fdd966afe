package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page, as it is sent. */
@Tag("postgres")
class PageTest {
  private final Asked service = Started.overPostgres();

  @Test
  void thePageShowsWhatIsLateSoonAndWaitingWithReasons() {
    service.put("/plans/page", Asked.plan("726"));
    String page = service.get("/?plan=page&on=2025-06-05").body();
    assertThat(page)
        .contains("Quá hạn", "Đến hạn trong 30 ngày", "Đang chờ", "Vì sao?", "726/KH-UBND")
        .contains("nhiệm vụ III/23")
        .contains("<time datetime=\"2025-03-31\">31/03/2025</time>")
        .contains("Chờ:");
    assertThat(service.get("/page.css").status()).isEqualTo(200);
  }

  @Test
  void wordsOfAPlanAreWordsOnThePage() {
    service.put(
        "/plans/hostile",
        """
        {"document": {"number": "1/KH-UBND", "date": "2025-01-10"}, "sections": [{"tasks": [
          {"number": "1", "title": "<script>alert('${7*7}')</script>",
           "leads": [{"collective": "<img src=x onerror=alert(1)> [[${7*7}]]"}],
           "deadline": {"kind": "by", "period": "2025-02"}, "deadlineText": "\\"><b>2/2025"}]}]}""");
    String page = service.get("/?plan=hostile&on=2025-06-05").body();
    assertThat(page)
        .contains("&lt;script&gt;", "&lt;img")
        .doesNotContain("<script>alert", "<img", "<b>2", "'49'", "[[49]]");
    assertThat(service.get("/?plan=%3Cscript%3E&on=2025-06-05").body()).doesNotContain("<script>");
    assertThat(service.get("/?on=tomorrow").status()).isEqualTo(400);
  }
}
