package io.github.kehoach.service.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.service.ServiceSettings;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Reads and writes our documents in their envelopes. A mapper with the module could do it too, but
 * it would stop at the first problem; this one tells all of them, and reads no more than the limit.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DocumentConverter extends AbstractHttpMessageConverter<Object> {
  private static final JsonFactory PARSERS = new JsonFactory();

  private final Limits limits;

  DocumentConverter(ServiceSettings settings) {
    super(MediaType.APPLICATION_JSON);
    this.limits = settings.ofDocuments();
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == PlanBody.class
        || Ledger.class.isAssignableFrom(type)
        || StatusReport.class == type;
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
    byte[] body = bytes(request);
    if (type != PlanBody.class) {
      return JsonFormat.ledgers().within(limits).read(body);
    }
    JsonFormat<Plan> format = isBare(body) ? JsonFormat.of(Plan.class) : JsonFormat.plans();
    ReadResult<Plan> result = format.within(limits).check(body);
    return new PlanBody(result.orThrow(), result.unknown());
  }

  @Override
  protected void writeInternal(Object value, HttpOutputMessage answer) throws IOException {
    if (value instanceof PlanBody body) {
      JsonFormat.plans().compact().with(body.beside()).write(body.plan(), answer.getBody());
    } else if (value instanceof Ledger ledger) {
      JsonFormat.ledgers().compact().write(ledger, answer.getBody());
    } else {
      JsonFormat.statuses().compact().write((StatusReport) value, answer.getBody());
    }
  }

  /** Not one byte of a request that says itself that it is too large, else up to the limit. */
  private byte[] bytes(HttpInputMessage request) throws IOException {
    if (request.getHeaders().getContentLength() > limits.bytes()) {
      throw new Refusal(
          Trouble.TOO_LARGE,
          "Tài liệu lớn hơn {0} byte; hãy chia nhỏ, hoặc gửi từng dòng (application/x-ndjson).",
          "The document is larger than {0} bytes; divide it, or send lines (application/x-ndjson).",
          limits.bytes());
    }
    InputStream body = request.getBody();
    return body.readNBytes(limits.bytes() + 1);
  }

  /** Whether an object stands there without the envelope; what is no JSON is for the reader. */
  private static boolean isBare(byte[] body) {
    try (JsonParser parser = PARSERS.createParser(body)) {
      boolean bare = parser.nextToken() == JsonToken.START_OBJECT;
      while (bare && parser.nextToken() == JsonToken.FIELD_NAME) {
        bare = !parser.currentName().equals("format") && !parser.currentName().equals("plan");
        parser.nextToken();
        parser.skipChildren();
      }
      return bare;
    } catch (IOException notJson) {
      return false;
    }
  }
}
