package io.github.kehoach.service.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan in the list of all.
 *
 * @param number of the document, as printed
 * @param dueUntil up to this day its due days can be searched
 */
public record Listed(
    String id, long version, Optional<String> number, Optional<String> title, LocalDate dueUntil) {}
