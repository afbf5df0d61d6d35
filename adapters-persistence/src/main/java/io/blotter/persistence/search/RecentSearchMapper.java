package io.blotter.persistence.search;

import io.blotter.domain.account.UserId;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface RecentSearchMapper {
  boolean takesWrites();

  List<UserId> lock(@Param("users") List<UserId> users);

  int add(@Param("searches") RecentSearchColumns searches);
}
