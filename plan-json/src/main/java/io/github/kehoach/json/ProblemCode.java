package io.github.kehoach.json;

import io.github.kehoach.core.Text;

/** Kinds of problems that reading JSON meets. Its text form is stable and fit for programs. */
public enum ProblemCode {
  /** There is nothing to read. */
  EMPTY(
      "empty",
      "không có gì để đọc; hãy đưa vào một tài liệu JSON",
      "there is nothing to read; give a JSON document"),
  /** The document ends in its middle. */
  TRUNCATED(
      "truncated",
      "{0} dừng giữa chừng; hãy lấy lại cho đủ",
      "{0} ends before it is complete; get all of it"),
  /** Not JSON from here on. */
  NOT_JSON(
      "not-json", "{0} không đúng cú pháp JSON ở đây; cần {1}", "{0} is not JSON here; {1} is due"),
  /** Bytes that are not UTF-8. */
  ENCODING(
      "encoding",
      "{0} không phải UTF-8; hãy lưu lại tài liệu ở UTF-8",
      "{0} is not UTF-8; save the document as UTF-8"),
  /** Half of a surrogate pair, which no text can hold. */
  HALF_CHARACTER(
      "half-character",
      "chuỗi '{0}' chứa một nửa ký tự; hãy viết cả ký tự",
      "the text '{0}' holds half a character; write the whole character"),
  /** Something follows the document. */
  TRAILING_TEXT(
      "trailing-text",
      "sau {0} còn có nội dung khác; hãy bỏ nó đi",
      "something follows {0}; remove it"),
  /** A stream of tasks without its first line. */
  NO_HEAD(
      "no-head",
      "trước bản ghi này thiếu dòng đầu {0}; hãy thêm vào",
      "the head line {0} is missing before this record; add it"),
  /** A whole document where lines are due. */
  NOT_LINES(
      "not-lines",
      "đây là cả một tài liệu, không phải mỗi dòng một bản ghi (JSON Lines); hãy đọc nó như một tài liệu",
      "this is a whole document and not one record a line (JSON Lines); read it as a document"),

  /** Compressed data that is damaged or cut off. */
  BROKEN_GZIP(
      "broken-gzip",
      "dữ liệu nén gzip hỏng hoặc thiếu từ sau đây; hãy lấy lại tệp",
      "the gzip data is damaged or missing after this; get the file again"),
  /** A format that is not this library's. */
  UNKNOWN_FORMAT(
      "unknown-format",
      "định dạng '{0}' không được biết; thư viện này đọc '{1}'",
      "the format '{0}' is not known; this library reads '{1}'"),
  /** Another major version of the format. */
  UNKNOWN_VERSION(
      "unknown-version",
      "tài liệu theo '{0}', thư viện này đọc '{1}'; hãy dùng phiên bản thư viện đọc được '{0}'",
      "the document is '{0}' and this library reads '{1}'; use a version that reads '{0}'"),
  /** A newer minor version of the format; for information, never a reason to refuse. */
  NEWER_VERSION(
      "newer-version",
      "tài liệu theo '{0}', mới hơn '{1}' mà thư viện này biết; trường chưa biết được giữ nguyên, hãy cập nhật thư viện để dùng chúng",
      "the document is '{0}', newer than '{1}' which this library knows; fields not known are kept, update the library to use them"),
  /** A required field that is not there. */
  MISSING("missing", "thiếu trường '{0}'; hãy thêm vào", "the field '{0}' is missing; add it"),
  /** A field that stands twice in one object. */
  REPEATED(
      "repeated",
      "trường '{0}' đứng hai lần; hãy giữ lại một",
      "the field '{0}' stands twice; keep one of them"),
  /** {@code null} where the field should be left out. */
  NULL("null", "null không được dùng; hãy bỏ hẳn chỗ này", "null is not used; leave this out"),
  /** A number where a text is due, and the like. */
  WRONG_TYPE(
      "wrong-type",
      "{0} đứng ở chỗ cần {1}; hãy viết lại cho đúng",
      "{0} stands where {1} is due; write that instead"),
  /** A text of white space alone. */
  BLANK(
      "blank",
      "chuỗi '{0}' chỉ có khoảng trắng; hãy viết nội dung hoặc bỏ hẳn chỗ này",
      "the text '{0}' is blank; write words or leave this out"),
  /** A text that is not the text form of what is due. */
  UNREADABLE("unreadable", "không đọc được '{0}'; hãy viết {1}", "'{0}' cannot be read; write {1}"),
  /** A choice that this version does not know. */
  UNKNOWN_KIND(
      "unknown-kind",
      "loại '{0}' không được biết; các loại đã biết: {1}",
      "the kind '{0}' is not known; known kinds: {1}"),
  /** Not a number, or infinite. */
  NOT_A_NUMBER(
      "not-a-number",
      "'{0}' không phải số; hãy viết một số hữu hạn",
      "'{0}' is no number; write a finite number"),
  /** A value that the model refuses. */
  REFUSED("refused", "giá trị '{0}' bị từ chối: {1} {2}", "'{0}' is refused: {1} must {2}"),
  /** Objects and lists nested too deep. */
  TOO_DEEP(
      "too-deep",
      "lồng sâu hơn {0} tầng; hãy giảm số tầng hoặc tăng giới hạn",
      "nested deeper than {0} levels; nest less or raise the limit"),
  /** A text, name or number with too many characters. */
  TOO_LONG(
      "too-long",
      "dài hơn {0} ký tự; hãy rút ngắn hoặc tăng giới hạn",
      "longer than {0} characters; shorten it or raise the limit"),
  /** A document, or a record of a stream, with too many bytes. */
  TOO_LARGE(
      "too-large",
      "{0} lớn hơn {1} byte; hãy chia nhỏ hoặc tăng giới hạn",
      "{0} is larger than {1} bytes; divide it or raise the limit"),
  /** More problems than are worth listing. */
  TOO_MANY(
      "too-many",
      "có hơn {0} lỗi; hãy sửa các lỗi trên rồi đọc lại",
      "there are more than {0} problems; mend those above and read again"),
  /** A field that the model does not know; for information, never a reason to refuse. */
  UNKNOWN_FIELD(
      "unknown-field",
      "trường '{0}' không được biết và được giữ nguyên; hãy xem lại tên nếu là viết nhầm",
      "the field '{0}' is not known and is kept as it is; check the name if it is a slip");

  private final String code;
  private final String vi;
  private final String en;

  ProblemCode(String code, String vi, String en) {
    this.code = code;
    this.vi = vi;
    this.en = en;
  }

  /** What is wrong and what to do, with the values that the sentence has places for. */
  public Text text(Object... values) {
    return Text.template(vi, en).fill(values);
  }

  @Override
  public String toString() {
    return code;
  }
}
