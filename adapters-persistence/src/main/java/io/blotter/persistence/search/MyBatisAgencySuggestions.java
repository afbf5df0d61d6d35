package io.blotter.persistence.search;

import io.blotter.application.search.AgencySuggestion;
import io.blotter.application.search.port.Suggestions;
import io.blotter.persistence.shared.Sessions;
import java.util.List;

final class MyBatisAgencySuggestions implements Suggestions<AgencySuggestion> {
  private final Sessions sessions;

  MyBatisAgencySuggestions(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<AgencySuggestion> containing(List<String> spellings, int limit, int offset) {
    return sessions.read(
        AgencySuggestionMapper.class, agencies -> agencies.containing(spellings, limit, offset));
  }

  @Override
  public List<AgencySuggestion> wording(List<String> spellings, int limit) {
    return sessions.read(
        AgencySuggestionMapper.class, agencies -> agencies.wording(spellings, limit));
  }

  @Override
  public List<AgencySuggestion> resembling(String typed, int limit) {
    return sessions.read(
        AgencySuggestionMapper.class, agencies -> agencies.resembling(typed, limit));
  }

  @Override
  public List<AgencySuggestion> nearest(String typed, int limit) {
    return sessions.read(AgencySuggestionMapper.class, agencies -> agencies.nearest(typed, limit));
  }
}
