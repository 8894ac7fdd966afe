package io.github.kehoach.service.web;

import io.github.kehoach.core.Language;
import io.github.kehoach.json.Problem;
import java.util.List;

/**
 * One reason why a document cannot be read, in one language.
 *
 * @param code stable, which programs decide by
 * @param pointer JSON Pointer from the document
 * @param line from 1
 * @param column from 1
 * @param text what is wrong and what to do
 */
record ProblemBody(String code, String pointer, int line, int column, String text) {
  static List<ProblemBody> of(List<Problem> problems, Language language) {
    return problems.stream()
        .map(
            problem ->
                new ProblemBody(
                    problem.code().toString(),
                    problem.pointer(),
                    problem.line(),
                    problem.column(),
                    problem.text().in(language)))
        .toList();
  }
}
