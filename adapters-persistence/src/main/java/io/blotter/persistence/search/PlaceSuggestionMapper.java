package io.blotter.persistence.search;

import io.blotter.application.search.PlaceSuggestion;
import java.util.List;

interface PlaceSuggestionMapper {
  List<PlaceSuggestion> containing(
      List<String> spellings, boolean severalWords, boolean fewLetters, int limit, int offset);

  List<PlaceSuggestion> wording(List<String> spellings, int limit);

  List<PlaceSuggestion> resembling(String typed, int limit);

  List<PlaceSuggestion> nearest(String typed, int limit);
}
