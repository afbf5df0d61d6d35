package io.blotter.application.search.port;

import java.util.List;

/** Names to suggest, of one kind of thing; as of the last refresh. */
public interface Suggestions<T> {
  /** Names that contain what was typed, in any of these spellings, the best first. */
  List<T> containing(List<String> spellings, int limit, int offset);

  /** Names that have the words typed, in whatever order, in themselves or in their place's name. */
  List<T> wording(List<String> spellings, int limit);

  /** Names that resemble it closely enough to be meant. */
  List<T> resembling(String typed, int limit);

  /** The names that resemble it most, however little. */
  List<T> nearest(String typed, int limit);
}
