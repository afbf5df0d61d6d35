package io.blotter.persistence.account;

import io.blotter.application.account.OwnRequestSort;
import io.blotter.application.shared.SortOrder;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.UserId;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface ProfileMapper {
  Optional<ComposedJson> find(@Param("user") UserId user, @Param("withNotes") boolean withNotes);

  Optional<ComposedJson> page(@Param("user") UserId user, @Param("withNotes") boolean withNotes);

  ComposedJson requestsOf(
      @Param("author") UserId author,
      @Param("sort") OwnRequestSort sort,
      @Param("order") SortOrder order,
      @Param("limit") int limit);

  ComposedJson newestSearches(@Param("user") UserId user, @Param("limit") int limit);

  Optional<UserId> lock(UserId user);

  int forgetCapacities(
      @Param("user") UserId user, @Param("capacities") List<Capacity> capacitiesToKeep);

  int addCapacities(@Param("user") UserId user, @Param("capacities") List<Capacity> capacities);
}
