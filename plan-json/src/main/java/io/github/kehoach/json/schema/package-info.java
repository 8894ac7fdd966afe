/**
 * What a JSON Schema says: the definitions of types, the words of {@code descriptions.txt}, the
 * patterns of texts.
 *
 * <ul>
 *   <li>{@link io.github.kehoach.json.schema.Definitions}: the types of one schema, each once
 *   <li>{@link io.github.kehoach.json.schema.ObjectSchema}: an object by its table of fields
 *   <li>{@link io.github.kehoach.json.schema.Descriptions}: what people call types and fields
 *   <li>{@link io.github.kehoach.json.schema.Patterns}: what texts look like
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.kehoach.json.schema;

import org.jspecify.annotations.NullMarked;
