/**
 * The laws of the JSON form and the generators of documents, whole and broken, free to be run by
 * anybody who reads or writes the format.
 */
package io.github.kehoach.laws.json;
