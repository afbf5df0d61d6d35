package io.blotter.pages.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a thing.
 *
 * @param user by whose hand; null where nobody had signed in
 */
public record ChangeEntry(String day, @Nullable Long user, List<ChangeLine> lines) {
  public ChangeEntry {
    lines = List.copyOf(lines);
  }
}
