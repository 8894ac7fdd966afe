package io.github.kehoach.json.model;

import io.github.kehoach.json.Problem;
import io.github.kehoach.json.form.Numbers;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;

/** Problems, so that a service can send them as they are. */
final class ProblemForms {
  /** {@code {"code":"missing","pointer":"/plan","line":1,"column":5,"text":{…}}}. */
  static final ObjectForm<Problem> PROBLEM =
      Table.of(
          "Problem",
          table -> {
            var code = table.required("code", Scalars.PROBLEM_CODE, Problem::code);
            var pointer = table.required("pointer", Scalars.ANY_TEXT, Problem::pointer);
            var line = table.required("line", Numbers.COUNT, Problem::line);
            var column = table.required("column", Numbers.COUNT, Problem::column);
            var text = table.required("text", CheckForms.TEXT, Problem::text);
            return values ->
                new Problem(
                    values.get(code),
                    values.get(pointer),
                    values.get(line),
                    values.get(column),
                    values.get(text));
          });

  private ProblemForms() {}
}
