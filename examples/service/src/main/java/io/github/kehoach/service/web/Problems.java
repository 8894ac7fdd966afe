package io.github.kehoach.service.web;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.RefusedException;
import io.github.kehoach.core.Text;
import io.github.kehoach.json.JsonProblemsException;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import java.net.SocketTimeoutException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says every refusal as a problem (RFC 9457), in the language of the request. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final Text SEE_OPENAPI =
      new Text("Xem cách gọi tại /openapi.json.", "See /openapi.json for how to ask.");

  static ResponseEntity<Object> answer(Refusal refusal) {
    Language language = Languages.current();
    ProblemDetail body = ProblemDetail.forStatus(refusal.trouble().status());
    body.setType(refusal.trouble().type());
    body.setTitle(refusal.trouble().title().in(language));
    body.setDetail(refusal.detail().in(language));
    refusal.members().forEach(body::setProperty);
    return ResponseEntity.status(refusal.trouble().status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.toString())
        .body(body);
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal) {
    return answer(refusal);
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(JsonProblemsException unreadable) {
    List<Problem> all = unreadable.problems();
    boolean tooLarge = all.stream().anyMatch(one -> one.code() == ProblemCode.TOO_LARGE);
    return answer(
        new Refusal(tooLarge ? Trouble.TOO_LARGE : Trouble.UNREADABLE, all.get(0).text())
            .with("problems", ProblemBody.of(all, Languages.current())));
  }

  /** What the model refuses, such as a day that no calendar has. */
  @ExceptionHandler
  ResponseEntity<Object> refusedByTheModel(RefusedException refused) {
    return answer(new Refusal(Trouble.NOT_ANSWERABLE, refused.text()));
  }

  @ExceptionHandler
  ResponseEntity<Object> tooSlow(SocketTimeoutException slow) {
    return answer(
        new Refusal(
            Trouble.SLOW,
            "Máy chủ chờ quá lâu mà chưa nhận đủ dữ liệu; hãy gửi lại.",
            "The server waited too long for the rest; send it again."));
  }

  @ExceptionHandler({
    CannotCreateTransactionException.class,
    CannotGetJdbcConnectionException.class,
    DataAccessResourceFailureException.class
  })
  ResponseEntity<Object> noDatabase(Exception away) {
    LOG.warn("the database is away: {}", away.getMessage());
    return answer(
        new Refusal(
            Trouble.NO_DATABASE,
            "Hãy thử lại sau ít phút; kiểm tra kế hoạch vẫn dùng được.",
            "Try again in some minutes; plans can still be checked."));
  }

  @ExceptionHandler
  ResponseEntity<Object> broken(Exception fault) {
    LOG.error("not foreseen", fault);
    return answer(
        new Refusal(
            Trouble.BROKEN,
            "Lỗi đã được ghi lại ở máy chủ; hãy báo cho người quản trị.",
            "The server has logged it; tell the administrator."));
  }

  /** Nothing was sent; whatever was sent, the library reads. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException empty,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return empty.getCause() instanceof SocketTimeoutException slow
        ? tooSlow(slow)
        : answer(new Refusal(Trouble.UNREADABLE, ProblemCode.EMPTY.text()));
  }

  /** What Spring itself refuses: wrong methods, media types, parameters, paths. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception refused,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ResponseEntity<Object> answer = answer(new Refusal(Trouble.of(status), SEE_OPENAPI));
    return ResponseEntity.status(status)
        .headers(headers)
        .headers(answer.getHeaders())
        .body(answer.getBody());
  }
}
