package io.blotter.persistence.account;

import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface ProfileMapper {
  Optional<String> find(@Param("user") UserId user, @Param("hidden") List<RequestColumn> hidden);

  Optional<String> page(@Param("user") UserId user, @Param("hidden") List<RequestColumn> hidden);

  ComposedJson newestSearches(@Param("user") UserId user, @Param("limit") int limit);

  Optional<UserId> lock(UserId user);

  int forgetCapacities(
      @Param("user") UserId user, @Param("capacities") List<Capacity> capacitiesToKeep);

  int addCapacities(@Param("user") UserId user, @Param("capacities") List<Capacity> capacities);
}
