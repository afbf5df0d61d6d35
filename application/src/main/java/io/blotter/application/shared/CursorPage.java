package io.blotter.application.shared;

import org.jspecify.annotations.Nullable;

/**
 * Part of a list that is read from cursor to cursor.
 *
 * @param next null at the end of the list
 */
public record CursorPage<T>(JsonPage<T> items, @Nullable Cursor next) {}
