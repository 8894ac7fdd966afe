/**
 * JSON text as a located tree: bytes are decoded strictly, cut into tokens by Jackson, and become
 * nodes that know where they stand.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.tree.TreeReader}: bytes or somebody's parser to a tree
 *   <li>{@link io.github.kehoach.json.tree.Tree}: a document or record, and the fault that ended it
 *   <li>{@link io.github.kehoach.json.tree.Node}: one value
 *   <li>{@link io.github.kehoach.json.tree.TreeBuilder}: tokens of any parser to a tree
 *   <li>{@link io.github.kehoach.json.tree.DecodedText}: strict decoding, and where lines begin
 *   <li>{@link io.github.kehoach.json.tree.Places}: lines and columns, in characters
 *   <li>{@link io.github.kehoach.json.tree.Syntax}: what was due where a text stops being JSON
 *   <li>{@link io.github.kehoach.json.tree.Names}: what messages call the things in JSON
 *   <li>{@link io.github.kehoach.json.tree.Phrases}: the words of all messages, from a resource
 *   <li>{@link io.github.kehoach.json.tree.Pointers}: JSON Pointers
 *   <li>{@link io.github.kehoach.json.tree.NodeWriter}: a tree as JSON text again
 *   <li>{@link io.github.kehoach.json.tree.Canonical}, {@code EcmaNumber}: the one spelling of it
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.json.tree;

import org.jspecify.annotations.NullMarked;
