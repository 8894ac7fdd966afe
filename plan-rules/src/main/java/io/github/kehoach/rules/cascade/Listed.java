package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.check.Said;
import java.util.List;

/**
 * Many short things in one sentence.
 *
 * @param all what is listed
 */
record Listed(List<String> all) {
  /** All of them as data; in words the first {@value #MOST}. */
  Said said() {
    List<String> first = all.subList(0, Math.min(MOST, all.size()));
    String words = String.join(", ", first) + (first.size() < all.size() ? ", …" : "");
    return new Said(String.join(", ", all), Text.same(words));
  }

  private static final int MOST = 40;
}
