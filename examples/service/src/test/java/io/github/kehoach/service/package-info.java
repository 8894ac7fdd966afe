/** The service, asked over real HTTP. */
@NullMarked
package io.github.kehoach.service;

import org.jspecify.annotations.NullMarked;
