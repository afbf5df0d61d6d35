package io.blotter.persistence.search;

import io.blotter.application.search.AgencySuggestion;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface AgencySuggestionMapper {
  List<AgencySuggestion> containing(
      @Param("spellings") List<String> spellings,
      @Param("limit") int limit,
      @Param("offset") int offset);

  List<AgencySuggestion> wording(
      @Param("spellings") List<String> spellings, @Param("limit") int limit);

  List<AgencySuggestion> resembling(@Param("typed") String typed, @Param("limit") int limit);

  List<AgencySuggestion> nearest(@Param("typed") String typed, @Param("limit") int limit);
}
