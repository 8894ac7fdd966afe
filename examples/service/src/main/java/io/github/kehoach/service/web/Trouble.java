package io.github.kehoach.service.web;

import io.github.kehoach.core.Text;
import java.net.URI;
import java.util.Arrays;
import org.springframework.http.HttpStatusCode;

/** Kinds of refusals: each has a status, a type that programs decide by, and a title for people. */
enum Trouble {
  UNREADABLE(400, "unreadable", "Không đọc được tài liệu", "The document cannot be read"),
  BAD_REQUEST(400, "bad-request", "Yêu cầu chưa đúng", "The request is not right"),
  NOT_FOUND(404, "not-found", "Không tìm thấy", "Not found"),
  METHOD(405, "method-not-allowed", "Không dùng được phương thức này", "Method not allowed"),
  NOT_ACCEPTABLE(406, "not-acceptable", "Không có dạng được yêu cầu", "Not acceptable"),
  SLOW(408, "too-slow", "Gửi quá chậm", "The request came too slowly"),
  CONFLICT(409, "conflict", "Dữ liệu đã có", "It exists already"),
  CHANGED(412, "changed-meanwhile", "Người khác vừa sửa", "Somebody else has changed it"),
  TOO_LARGE(413, "too-large", "Tài liệu quá lớn", "The document is too large"),
  MEDIA_TYPE(415, "media-type", "Không nhận dạng dữ liệu này", "Media type not supported"),
  NOT_SOUND(422, "not-sound", "Kế hoạch có lỗi", "The plan has errors"),
  NOT_ANSWERABLE(422, "not-answerable", "Không trả lời được", "This cannot be answered"),
  NO_CONDITION(428, "no-condition", "Thiếu If-Match", "If-Match is missing"),
  BROKEN(500, "broken", "Máy chủ gặp lỗi", "The server has failed"),
  NO_DATABASE(503, "no-database", "Chưa kết nối được cơ sở dữ liệu", "The database is away");

  private static final String HOME = "https://kehoach.github.io/problems/";

  private final int status;
  private final String name;
  private final Text title;

  Trouble(int status, String name, String vi, String en) {
    this.status = status;
    this.name = name;
    this.title = new Text(vi, en);
  }

  /** The kind that stands for a status that Spring has chosen. */
  static Trouble of(HttpStatusCode status) {
    return Arrays.stream(values())
        .filter(trouble -> trouble.status == status.value() && trouble != UNREADABLE)
        .findFirst()
        .orElse(status.is4xxClientError() ? BAD_REQUEST : BROKEN);
  }

  int status() {
    return status;
  }

  /** Names the kind (RFC 9457); nothing is fetched from it. */
  URI type() {
    return URI.create(HOME + name);
  }

  Text title() {
    return title;
  }
}
