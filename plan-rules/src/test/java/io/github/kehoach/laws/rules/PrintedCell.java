package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.AgencyRef;
import java.util.List;

/**
 * A cell of a plan that names agencies.
 *
 * @param text the cell
 * @param refs whom it names, in its order
 */
public record PrintedCell(String text, List<AgencyRef> refs) {}
