package io.blotter.persistence.search;

import io.blotter.application.search.PlaceSuggestion;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface PlaceSuggestionMapper {
  List<PlaceSuggestion> containing(
      @Param("spellings") List<String> spellings,
      @Param("severalWords") boolean severalWords,
      @Param("limit") int limit,
      @Param("offset") int offset);

  List<PlaceSuggestion> wording(
      @Param("spellings") List<String> spellings, @Param("limit") int limit);

  List<PlaceSuggestion> resembling(@Param("typed") String typed, @Param("limit") int limit);

  List<PlaceSuggestion> nearest(@Param("typed") String typed, @Param("limit") int limit);
}
