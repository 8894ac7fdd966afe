/** What the commands show: for people ({@code ...View}) and for programs ({@code ...Json}). */
@NullMarked
package io.github.kehoach.tracker.view;

import org.jspecify.annotations.NullMarked;
