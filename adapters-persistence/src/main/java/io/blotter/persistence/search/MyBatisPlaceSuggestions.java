package io.blotter.persistence.search;

import io.blotter.application.search.PlaceSuggestion;
import io.blotter.application.search.port.Suggestions;
import io.blotter.persistence.shared.Sessions;
import java.util.List;

final class MyBatisPlaceSuggestions implements Suggestions<PlaceSuggestion> {
  private final Sessions sessions;

  MyBatisPlaceSuggestions(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<PlaceSuggestion> containing(List<String> spellings, int limit, int offset) {
    return sessions.read(
        PlaceSuggestionMapper.class, places -> places.containing(spellings, limit, offset));
  }

  @Override
  public List<PlaceSuggestion> wording(List<String> spellings, int limit) {
    return sessions.read(PlaceSuggestionMapper.class, places -> places.wording(spellings, limit));
  }

  @Override
  public List<PlaceSuggestion> resembling(String typed, int limit) {
    return sessions.read(PlaceSuggestionMapper.class, places -> places.resembling(typed, limit));
  }

  @Override
  public List<PlaceSuggestion> nearest(String typed, int limit) {
    return sessions.read(PlaceSuggestionMapper.class, places -> places.nearest(typed, limit));
  }
}
