package io.github.kehoach.rules.cascade;

import java.util.HashMap;
import java.util.Map;

/**
 * The titles of one comparison, each text read once: two plans have many in common. Belongs to one
 * run and so to one thread.
 */
final class Titles {
  private final Map<String, Title> read = new HashMap<>();

  Title of(String text) {
    return read.computeIfAbsent(text, Title::of);
  }
}
