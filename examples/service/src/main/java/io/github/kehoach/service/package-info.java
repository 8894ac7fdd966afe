/**
 * The service: its start ({@link io.github.kehoach.service.ServiceApplication}) and its settings.
 */
@NullMarked
package io.github.kehoach.service;

import org.jspecify.annotations.NullMarked;
