package io.github.kehoach.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.jackson3.KeHoachJackson3Module;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.TaskRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** The examples that the README of this module prints. */
final class Readme {
  private Readme() {}

  static void reading(PrintStream out) {
    // readme: reading
    String json =
        """
        {"format": "kehoach/1.3",
         "plan": {"budget": 1.50, "sections": [{"tasks": [
           {"title": "Đề án", "leads": "Sở Tài chính",
            "deadline": {"kind": "by", "period": "2025-13"}}]}]}}
        """;
    ReadResult<Plan> result = JsonFormat.plans().check(json);
    result.problems().forEach(problem -> out.println(problem.text().vi()));
    result.informations().forEach(known -> out.println(known.code() + " " + known.pointer()));
    // end
  }

  static void stream(PrintStream out) throws IOException {
    // readme: stream
    byte[] lines =
        """
        {"format":"kehoach/1","head":{"document":{"number":"726/KH-UBND"}}}
        {"section":"I","number":"1","title":"Tuyên truyền"}
        {"section":"I","number":"2"}
        {"section":"II","number":"3","title":"Xây dựng Đề án"}
        """
            .getBytes(StandardCharsets.UTF_8);
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(new ByteArrayInputStream(lines))) {
      while (reader.hasNext()) {
        ReadResult<TaskRecord> record = reader.next();
        record.problems().forEach(problem -> out.println(problem.text().vi()));
        record.value().ifPresent(one -> out.println(reader.line() + ": " + one.task().title()));
      }
    }
    // end
  }

  static void digest(PrintStream out) throws GeneralSecurityException {
    // readme: digest
    JsonFormat<Plan> plans = JsonFormat.plans();
    String one =
        """
        {"format":"kehoach/1","plan":{"document":{"title":"Kế hoạch"}}}""";
    String same =
        """
        {"plan": {"document": {"title": "Ke\u0302\u0301 hoa\u0323ch"}}, "format": "kehoach/1"}""";
    for (String json : new String[] {one, same}) {
      byte[] canonical = plans.canonical(plans.read(json));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);
      out.println(HexFormat.of().formatHex(digest));
    }
    // end
  }

  // readme: mapper-record
  /** A message of the embedder's own. */
  record Message(String id, Plan plan) {}

  // end

  static void mapper(PrintStream out) throws IOException {
    // readme: mapper
    ObjectMapper mapper = new ObjectMapper().registerModule(new KeHoachModule());
    String json =
        """
        {"id":"1","plan":{"document":{"number":"726/KH-UBND"}}}""";
    Message message = mapper.readValue(json, Message.class);
    out.println(mapper.writeValueAsString(message));
    // end
  }

  static void jackson3(PrintStream out) {
    // readme: jackson3
    JsonMapper mapper = JsonMapper.builder().addModule(new KeHoachJackson3Module()).build();
    String json =
        """
        {"id":"1","plan":{"document":{"number":"726/KH-UBND"}}}""";
    Message message = mapper.readValue(json, Message.class);
    out.println(mapper.writeValueAsString(message));
    // end
  }
}
