package io.blotter.application.search;

import java.util.List;

/**
 * Names that a reader may be typing: those that begin so, word by word, then those with a word that
 * begins so, then those that contain it; only where there are none those that have the words
 * somewhere, and where there are none of these those that resemble it. Accents, apostrophes, case,
 * and "St." for "Saint" make no difference. Ten to a page.
 */
public interface SuggestNames {
  int PAGE_SIZE = 10;

  /** Places, the more populous first among equals. */
  List<PlaceSuggestion> places(String typed, int page);

  /**
   * The first places that have what was written in their names, and none that resembles it only.
   */
  List<PlaceSuggestion> placesNamed(String written);

  /** The places that resemble closely what was written. */
  List<PlaceSuggestion> placesResembling(String written);

  /** Agencies, those with more sources first among equals; one for each of an agency's places. */
  List<AgencySuggestion> agencies(String typed, int page);
}
