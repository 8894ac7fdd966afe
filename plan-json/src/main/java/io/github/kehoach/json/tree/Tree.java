package io.github.kehoach.json.tree;

import io.github.kehoach.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a text holds.
 *
 * @param root its value as far as it could be read; null if there is nothing
 * @param places where its nodes stand
 * @param fault what ended the reading; null if the text is whole
 */
public record Tree(@Nullable Node root, Places places, @Nullable Problem fault) {}
