package io.blotter.persistence.search;

import io.blotter.application.search.AgencySuggestion;
import java.util.List;

interface AgencySuggestionMapper {
  List<AgencySuggestion> containing(List<String> spellings, int limit, int offset);

  List<AgencySuggestion> wording(List<String> spellings, int limit);

  List<AgencySuggestion> resembling(String typed, int limit);

  List<AgencySuggestion> nearest(String typed, int limit);
}
