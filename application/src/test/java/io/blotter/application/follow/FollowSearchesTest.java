package io.blotter.application.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.follow.port.Follows;
import io.blotter.application.search.SearchCriteria;
import io.blotter.application.shared.DirectTransactions;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.UserId;
import io.blotter.domain.location.LocationId;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.domain.taxonomy.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowSearchesTest {
  private static final UserId ANN = new UserId(7);

  private final List<String> done = new ArrayList<>();
  private final FollowSearches follows =
      new FollowSearchesService(new Noting(), new DirectTransactions());

  @Test
  void unfollowingAnyRecordsEndsTheFollow() {
    follows.unfollow(ANN, search(List.of(), List.of()));
    follows.unfollow(ANN, search(List.of(), List.of(RecordCategory.ALL)));
    assertThat(done).containsExactly("remove", "remove");
  }

  @Test
  void unfollowingSomeRecordsKeepsTheFollow() {
    follows.unfollow(ANN, search(List.of(RecordType.STOPS), List.of()));
    follows.unfollow(ANN, search(List.of(), List.of(RecordCategory.OTHER)));
    assertThat(done).containsExactly("remove types", "remove types");
  }

  @Test
  void anUnknownPlaceIsRefused() {
    assertThatThrownBy(() -> follows.follow(ANN, search(List.of(), List.of())))
        .isInstanceOf(Refusal.Invalid.class)
        .hasMessage("Location not found.");
    assertThatThrownBy(() -> follows.find(ANN, search(List.of(), List.of())))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("This search is not followed.");
  }

  private static SearchCriteria search(List<RecordType> types, List<RecordCategory> categories) {
    return new SearchCriteria(new LocationId(9), types, categories);
  }

  /** Knows no place, and tells what it was asked for. */
  private final class Noting implements Follows {
    @Override
    public boolean add(UserId user, SearchCriteria search) {
      return false;
    }

    @Override
    public boolean remove(UserId user, SearchCriteria search) {
      return done.add("remove");
    }

    @Override
    public boolean removeTypes(UserId user, SearchCriteria search) {
      return done.add("remove types");
    }

    @Override
    public int end(EndFollows.Ending ending) {
      return 0;
    }

    @Override
    public Optional<String> nameOf(LocationId place) {
      return Optional.empty();
    }

    @Override
    public JsonPage<FollowView> of(UserId user) {
      return new JsonPage<>(FollowView.class, 0, "[]");
    }

    @Override
    public Optional<Json<FollowView>> find(UserId user, SearchCriteria search) {
      return Optional.empty();
    }
  }
}
