/**
 * Plans and what happened, in PostgreSQL. {@link io.github.kehoach.service.store.PlanStore} keeps
 * them; {@link io.github.kehoach.service.store.DueDays} is a table beside them to search by,
 * written anew in the transaction of every change.
 */
@NullMarked
package io.github.kehoach.service.store;

import org.jspecify.annotations.NullMarked;
