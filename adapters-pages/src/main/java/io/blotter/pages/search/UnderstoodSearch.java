package io.blotter.pages.search;

import io.blotter.domain.location.LocationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search looks for once its words are read.
 *
 * @param location around and inside which; null for everywhere
 * @param meant other searches and places that the words may mean
 * @param told the place that was told apart from the words; null where none was
 */
record UnderstoodSearch(
    AskedSearch asked,
    @Nullable LocationId location,
    List<FoundLink> meant,
    @Nullable ToldPlace told) {
  /**
   * @param name in full, with its county and state
   * @param everywhere the address of the search for all words instead
   */
  record ToldPlace(String name, String everywhere) {}
}
