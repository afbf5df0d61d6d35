package io.blotter.persistence.follow;

import io.blotter.application.follow.EndFollows.Ending;
import io.blotter.application.search.SearchCriteria;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.ComposedJson;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface FollowMapper {
  int add(@Param("user") UserId user, @Param("search") SearchCriteria search);

  int remove(@Param("user") UserId user, @Param("search") SearchCriteria search);

  int removeTypes(@Param("user") UserId user, @Param("search") SearchCriteria search);

  int end(Ending ending);

  Optional<String> nameOf(LocationId place);

  ComposedJson of(UserId user);

  Optional<String> find(@Param("user") UserId user, @Param("search") SearchCriteria search);
}
