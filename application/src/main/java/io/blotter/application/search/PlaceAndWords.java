package io.blotter.application.search;

import java.util.List;

/**
 * A place's name, and the words beside it.
 *
 * @param words what is left
 * @param places that the name may mean: one where it is certain, otherwise the more populous first
 */
public record PlaceAndWords(String words, List<PlaceSuggestion> places) {}
