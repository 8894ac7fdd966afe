package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words with which a text hands a task over before it says what the task is: "Sở Tài chính chủ
 * trì tham mưu …". A table says the same in another column.
 */
final class Handing {
  private static final Set<String> SAYING_NOTHING =
      Set.of(
          "chu", "tri", "dong", "tham", "muu", "phoi", "hop", "voi", "va", "de", "cua", "hoan",
          "thanh");

  /** Words that only press. */
  static final Set<String> EMPHASIS =
      Set.of("dong thoi", "khan truong", "chu dong", "tich cuc", "quyet liet");

  private Handing() {}

  /** The folded words that name who leads and coordinates, and those of the task above. */
  static Set<String> words(TaskVisit task, AgencyDirectory agencies) {
    List<String> names = new ArrayList<>();
    Stream.concat(task.leads().stream(), task.task().coordinators().stream())
        .forEach(ref -> names.addAll(names(ref, agencies)));
    task.parent().ifPresent(above -> names.add(above.task().title()));
    Set<String> words = new HashSet<>(SAYING_NOTHING);
    names.forEach(name -> words.addAll(Words.folded(name)));
    return words;
  }

  private static List<String> names(AgencyRef ref, AgencyDirectory agencies) {
    List<String> names = new ArrayList<>(ref.text().stream().toList());
    ref.agency().flatMap(agencies::get).map(Agency::names).ifPresent(names::addAll);
    return names;
  }

  /** The title from the first word on that hands nothing over. */
  static String without(String title, Set<String> handing) {
    int at = 0;
    for (String word : Words.in(title)) {
      int from = title.indexOf(word, at);
      if (!handing.contains(Folding.unaccented(word))) {
        return title.substring(from);
      }
      at = from + word.length();
    }
    return title;
  }
}
