package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import java.io.PrintStream;

/** JSON from somebody you do not trust. */
final class UntrustedJson {
  private UntrustedJson() {}

  static void run(PrintStream out, Language language) {
    // page: read
    String received =
        """
        {"format": "kehoach/1",
         "plan": {
          "document": {"number": "12/KH-UBND", "date": "2025-13-10"},
          "sections": [{"number": "I", "tasks": [
           {"number": "1", "deadline": {"kind": "by", "period": "2025-Q5"}},
           {"number": "2", "title": "Số hóa hồ sơ", "deadline": {"kind": "soon"}}]}]}}
        """;
    JsonFormat<Plan> format = JsonFormat.plans().within(Limits.standard().bytes(1_000_000));
    ReadResult<Plan> result = format.check(received);
    if (result.isOk()) {
      out.println(result.orThrow().tasks().size());
    }
    for (Problem problem : result.problems()) {
      out.println(problem.code() + " " + problem.pointer());
      out.println("  " + problem.text().in(language));
    }
    // end
  }
}
