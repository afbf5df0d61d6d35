package io.blotter.bootstrap.follow;

import static io.blotter.bootstrap.testing.FollowsForTests.FOLLOW;
import static io.blotter.bootstrap.testing.FollowsForTests.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.FollowsForTests;
import io.blotter.bootstrap.testing.Proves;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Following the nation, and asking whether one does. */
@Proves({
  "GET /api/v2/search/follow/national",
  "POST /api/v2/search/follow/national",
  "DELETE /api/v2/search/follow/national"
})
class NationalFollowTest {
  private static FollowsForTests at;
  private static String ann;
  private static String bob;

  @BeforeAll
  static void start() {
    at = FollowsForTests.start();
    ann = at.ann();
    bob = at.bob();
  }

  @AfterAll
  static void stop() {
    at.close();
  }

  @BeforeEach
  void forget() {
    at.forget();
  }

  @Test
  void followsTheNation() {
    assertThat(answer(at.national("GET", ann, ""))).isEqualTo("404 This search is not followed.");
    assertThat(answer(at.national("POST", ann, "?record_types=Court%20Cases,Wanted%20Persons")))
        .isEqualTo("200 Followed national search.");
    var found = at.national("GET", ann, "?record_types=Wanted%20Persons");
    assertThat(found.body().toString())
        .isEqualTo(
            "{\"message\":\"Followed searches found.\",\"data\":{\"location_id\":"
                + at.nation()
                + ",\"display_name\":\"United States - All\",\"state_name\":null,\"county_name\":"
                + "null,\"locality_name\":null,\"subscriptions_by_category\":{\"Agency-published"
                + " Resources\":[\"Wanted Persons\"],\"Jails & Courts\":[\"Court Cases\"]}}}");
    assertThat(at.national("GET", ann, "").status()).isEqualTo(200);
    for (var more :
        List.of(
            "record_types=Stops,Court%20Cases",
            "record_categories=All", "record_categories=Other")) {
      assertThat(answer(at.national("GET", ann, "?" + more)))
          .as(more)
          .isEqualTo("404 This search is not followed.");
    }
    assertThat(at.national("GET", bob, "").status()).isEqualTo(404);
    assertThat(answer(at.national("DELETE", ann, ""))).isEqualTo("200 Unfollowed national search.");
    assertThat(at.national("GET", ann, "").status()).isEqualTo(404);
  }

  @Test
  void answersAKeysOwner() {
    var key = "Basic " + RegistryForTests.KEY;
    assertThat(at.accounts().get(FOLLOW, key).body().at("/data/0/location_id").asString())
        .isEqualTo(at.nation());
    assertThat(at.national("GET", key, "?record_types=Stops,Court%20Cases").status())
        .isEqualTo(200);
    assertThat(answer(at.accounts().post(FOLLOW + "?location_id=1", key, null)))
        .isEqualTo("400 Invalid Auth Scheme for endpoint");
  }
}
