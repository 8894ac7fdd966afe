package io.github.kehoach.service.web;

import io.github.kehoach.core.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer that is a problem; {@link Problems} says it in the language of the request. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;
  private final transient Text detail;
  private final transient Map<String, Object> members = new LinkedHashMap<>();

  Refusal(Trouble trouble, Text detail) {
    super(detail.en(), null, false, false); // an answer, not a fault: nobody needs its stack
    this.trouble = trouble;
    this.detail = detail;
  }

  Refusal(Trouble trouble, String vi, String en, Object... values) {
    this(trouble, Text.template(vi, en).fill(values));
  }

  /** With one more member of the problem. */
  Refusal with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  Trouble trouble() {
    return trouble;
  }

  Text detail() {
    return detail;
  }

  Map<String, Object> members() {
    return members;
  }
}
