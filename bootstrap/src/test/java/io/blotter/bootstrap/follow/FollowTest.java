package io.blotter.bootstrap.follow;

import static io.blotter.bootstrap.testing.FollowsForTests.FOLLOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.testing.FollowsForTests;
import io.blotter.bootstrap.testing.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Following places and the nation, asked over HTTP by two users. */
@Proves({"GET /api/v2/search/follow", "POST /api/v2/search/follow", "DELETE /api/v2/search/follow"})
class FollowTest {
  private static final String LISTED =
      "{\"message\":\"Followed searches found.\",\"metadata\":{\"count\":%d},\"data\":[%s]}";

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
  void addsTypesToWhatIsFollowed() {
    assertThat(at.follow(ann, "&record_types=surveys,%20Stops")).isEqualTo("Location followed.");
    assertThat(at.follow(ann, "&record_types=Stops")).isEqualTo("Location followed.");
    assertThat(at.follow(ann, "&record_types=Court%20Cases")).isEqualTo("Location followed.");
    assertThat(at.accounts().get(FOLLOW, ann).body().toString())
        .isEqualTo(
            LISTED.formatted(
                1,
                "{\"location_id\":"
                    + at.pittsburgh()
                    + ",\"display_name\":\"Pittsburgh, Allegheny, Pennsylvania\",\"state_name\":"
                    + "\"Pennsylvania\",\"county_name\":\"Allegheny\",\"locality_name\":"
                    + "\"Pittsburgh\",\"subscriptions_by_category\":{\"Police & Public"
                    + " Interactions\":[\"Stops\",\"Surveys\"],\"Jails & Courts\":[\"Court"
                    + " Cases\"]}}"));
    assertThat(at.accounts().get(FOLLOW, bob).body().toString()).isEqualTo(LISTED.formatted(0, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                                            36",
    "&record_categories=All,                        36",
    "&record_categories=all,                        36",
    "&record_categories=Jails%20%26%20Courts,       3",
    "'&record_categories=Jails%20%26%20Courts,Other', 4",
    "&record_types=Other,                           1"
  })
  void followsTheTypesOfCategoriesOrAll(String query, String types) {
    assertThat(at.follow(ann, query)).isEqualTo("Location followed.");
    assertThat(at.follow(ann, query)).isEqualTo("Location followed.");
    assertThat(at.types("2")).isEqualTo(types);
    assertThat(at.follows("2")).isEqualTo("1");
  }

  @Test
  void takesTypesFromTheCallersOwnFollowOnly() {
    at.follow(ann, "");
    at.follow(bob, "");
    at.national("POST", ann, "");
    assertThat(at.unfollow(ann, "&record_types=Stops,Surveys")).isEqualTo("Unfollowed search.");
    assertThat(at.unfollow(ann, "&record_categories=Jails%20%26%20Courts"))
        .isEqualTo("Unfollowed search.");
    assertThat(at.types("2 and location_id = " + at.pittsburgh())).isEqualTo("31");
    assertThat(at.types("2 and location_id = " + at.nation())).isEqualTo("36");
    assertThat(at.types("3")).isEqualTo("36");
    assertThat(at.types("1")).isEqualTo("5");
  }

  @Test
  void keepsAFollowWhoseTypesAreAllGone() {
    at.follow(ann, "&record_types=Stops");
    assertThat(at.unfollow(ann, "&record_types=Stops")).isEqualTo("Unfollowed search.");
    var listed = at.accounts().get(FOLLOW, ann).body();
    assertThat(listed.at("/data/0/subscriptions_by_category").toString()).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&record_categories=All"})
  void endsTheCallersOwnFollow(String query) {
    at.follow(ann, "&record_types=Stops");
    at.follow(bob, "&record_types=Stops");
    assertThat(at.unfollow(ann, query)).isEqualTo("Unfollowed search.");
    assertThat(at.unfollow(ann, query)).isEqualTo("Unfollowed search.");
    assertThat(at.follows("2")).isEqualTo("0");
    assertThat(at.follows("3")).isEqualTo("1");
    assertThat(
            at.accounts()
                .send("DELETE", FOLLOW + "?location_id=999999", ann, null)
                .body()
                .toString())
        .isEqualTo("{\"message\":\"Unfollowed search.\"}");
  }
}
