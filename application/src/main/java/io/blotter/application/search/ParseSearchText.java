package io.blotter.application.search;

import java.util.Optional;

/** One box for a place and words, such as "arrests in pittsburgh" or "pittsburgh pa arrests". */
public interface ParseSearchText {
  /**
   * The longest beginning or end of {@code text} that is exactly a place's name, with or without
   * its state, and what else was asked for; empty where there is none, where all of it is a place's
   * name, and where it has quotes or says what must not be there.
   */
  Optional<PlaceAndWords> parse(String text);
}
