package io.blotter.persistence.follow;

import io.blotter.application.follow.EndFollows.Ending;
import io.blotter.application.follow.FollowView;
import io.blotter.application.follow.port.Follows;
import io.blotter.application.search.SearchCriteria;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.Sessions;
import java.util.Optional;
import org.apache.ibatis.session.Configuration;

public final class FollowPersistence implements Follows {
  private final Sessions sessions;

  public FollowPersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(FollowMapper.class);
  }

  @Override
  public boolean add(UserId user, SearchCriteria search) {
    return sessions.write(FollowMapper.class, follows -> follows.add(user, search)) > 0;
  }

  @Override
  public boolean remove(UserId user, SearchCriteria search) {
    return sessions.write(FollowMapper.class, follows -> follows.remove(user, search)) > 0;
  }

  @Override
  public boolean removeTypes(UserId user, SearchCriteria search) {
    return sessions.write(FollowMapper.class, follows -> follows.removeTypes(user, search)) > 0;
  }

  @Override
  public int end(Ending ending) {
    return sessions.write(FollowMapper.class, follows -> follows.end(ending));
  }

  @Override
  public Optional<String> nameOf(LocationId place) {
    return sessions.read(FollowMapper.class, follows -> follows.nameOf(place));
  }

  @Override
  public JsonPage<FollowView> of(UserId user) {
    return sessions
        .readLatest(FollowMapper.class, follows -> follows.of(user))
        .pageOf(FollowView.class);
  }

  @Override
  public Optional<Json<FollowView>> find(UserId user, SearchCriteria search) {
    return sessions
        .readLatest(FollowMapper.class, follows -> follows.find(user, search))
        .map(text -> new Json<>(FollowView.class, text));
  }
}
