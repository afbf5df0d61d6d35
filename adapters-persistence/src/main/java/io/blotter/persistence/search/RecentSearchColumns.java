package io.blotter.persistence.search;

import io.blotter.application.search.RecentSearch;
import io.blotter.application.search.SearchCriteria;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Searches as columns; those of the types and categories each name their search by its number. */
record RecentSearchColumns(
    List<UserId> users,
    List<@Nullable LocationId> places,
    List<String> moments,
    Named types,
    Named categories) {
  /** The names of what searches are narrowed down to, each beside its search's number from 1. */
  record Named(List<Integer> numbers, List<Object> names) {
    private static Named of(
        List<RecentSearch> searches, Function<SearchCriteria, List<?>> narrowing) {
      var named = new Named(new ArrayList<>(), new ArrayList<>());
      for (var i = 0; i < searches.size(); i++) {
        for (var name : narrowing.apply(searches.get(i).search())) {
          named.numbers.add(i + 1);
          named.names.add(name);
        }
      }
      return named;
    }
  }

  static RecentSearchColumns of(List<RecentSearch> searches) {
    return new RecentSearchColumns(
        searches.stream().map(RecentSearch::user).toList(),
        searches.stream().<@Nullable LocationId>map(one -> one.search().location()).toList(),
        searches.stream().map(search -> search.at().toString()).toList(),
        Named.of(searches, SearchCriteria::types),
        Named.of(searches, SearchCriteria::categories));
  }
}
