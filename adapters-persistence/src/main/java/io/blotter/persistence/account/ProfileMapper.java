package io.blotter.persistence.account;

import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.RequestColumn;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface ProfileMapper {
  Optional<String> find(UserId user, List<RequestColumn> hidden);

  Optional<String> page(UserId user, List<RequestColumn> hidden);

  ComposedJson newestSearches(UserId user, int limit);

  Optional<UserId> lock(UserId user);

  int removeCapacities(
      @Param("user") UserId user, @Param("capacities") List<Capacity> capacitiesToKeep);

  int addCapacities(UserId user, List<Capacity> capacities);
}
