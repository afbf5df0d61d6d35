package io.blotter.persistence.search;

import io.blotter.application.search.PlaceSuggestion;
import io.blotter.application.search.port.Suggestions;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

final class MyBatisPlaceSuggestions implements Suggestions<PlaceSuggestion> {
  private static final Predicate<String> SEVERAL_WORDS =
      Pattern.compile("[^ ] .*[^ ]|[^\\p{L}\\p{N} ]").asPredicate();

  private static final int TRIGRAM = 3;

  private final Sessions sessions;

  MyBatisPlaceSuggestions(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<PlaceSuggestion> containing(List<String> spellings, int limit, int offset) {
    var severalWords = spellings.stream().anyMatch(SEVERAL_WORDS);
    var fewLetters = spellings.stream().anyMatch(typed -> typed.length() < TRIGRAM);
    return sessions.read(
        PlaceSuggestionMapper.class,
        places -> places.containing(spellings, severalWords, fewLetters, limit, offset));
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
