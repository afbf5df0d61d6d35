package io.blotter.persistence.follow;

import io.blotter.application.follow.EndFollows.Ending;
import io.blotter.application.search.SearchCriteria;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.ComposedJson;
import java.util.Optional;

interface FollowMapper {
  int add(UserId user, SearchCriteria search);

  int remove(UserId user, SearchCriteria search);

  int removeTypes(UserId user, SearchCriteria search);

  int end(Ending ending);

  Optional<String> nameOf(LocationId place);

  ComposedJson of(UserId user);

  Optional<String> find(UserId user, SearchCriteria search);
}
