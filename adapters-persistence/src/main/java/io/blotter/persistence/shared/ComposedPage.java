package io.blotter.persistence.shared;

import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.JsonPage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a statement returns that composes a page from a cursor on.
 *
 * @param nextAt when the last item of the page came to be; null at the end of the list, as {@code
 *     nextId}
 */
public record ComposedPage(
    int count, String text, @Nullable Instant nextAt, @Nullable Long nextId) {
  public <T> CursorPage<T> of(Class<T> shape) {
    return new CursorPage<>(
        new JsonPage<>(shape, count, text),
        nextAt == null || nextId == null ? null : new Cursor(nextAt, nextId));
  }
}
