package io.github.kehoach.service.web;

import io.github.kehoach.core.Text;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was refused before a controller was reached, in the same form. */
@RestController
class OtherErrors implements ErrorController {
  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<Object> error(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer known ? known : 404;
    return Problems.answer(
        new Refusal(
            Trouble.of(HttpStatusCode.valueOf(code)),
            new Text("Yêu cầu không được nhận.", "The request was not taken.")));
  }
}
