package io.blotter.pages.search;

import io.blotter.domain.location.LocationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search looks for once its words are read.
 *
 * @param location around and inside which; null for everywhere
 * @param meant other searches and places that the words may mean
 * @param recognized the place whose name stood beside the words; null where none did
 */
record UnderstoodSearch(
    AskedSearch asked,
    @Nullable LocationId location,
    List<FoundLink> meant,
    @Nullable RecognizedPlace recognized) {
  /**
   * @param name in full, with its county and state
   * @param everywhere the address of the search for all words instead
   */
  record RecognizedPlace(String name, String everywhere) {}
}
