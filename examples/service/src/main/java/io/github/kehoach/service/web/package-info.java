/**
 * What is spoken over HTTP. {@link io.github.kehoach.service.web.DocumentConverter} reads and
 * writes our JSON, {@link io.github.kehoach.service.web.Problems} says every refusal in one form,
 * and each controller has one thing that people ask for.
 */
@NullMarked
package io.github.kehoach.service.web;

import org.jspecify.annotations.NullMarked;
