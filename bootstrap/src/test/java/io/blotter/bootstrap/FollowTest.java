package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.AccountsForTests.Reply;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Following places and the nation, asked over HTTP by two users. */
class FollowTest {
  private static final String FOLLOW = "/api/v2/search/follow";
  private static final String NATION = "/api/v2/search/follow/national";
  private static final String LISTED =
      "{\"message\":\"Followed searches found.\",\"metadata\":{\"count\":%d},\"data\":[%s]}";

  private static RegistryForTests registry;
  private static AccountsForTests accounts;
  private static String ann;
  private static String bob;
  private static String pittsburgh;
  private static String nation;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
    registry
        .database()
        .execute(
            "insert into users (id, email) values (2, 'ann@example.org'), (3, 'bob@example.org')");
    ann = "Bearer " + TokensForTests.access(2, "");
    bob = "Bearer " + TokensForTests.access(3, "");
    pittsburgh =
        accounts.value(
            "select id from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA'");
    nation = accounts.value("select id from locations where type = 'National'");
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @BeforeEach
  void forget() {
    registry.database().execute("delete from link_user_followed_location where user_id <> 1");
  }

  @Test
  void addsTypesToWhatIsFollowed() {
    assertThat(follow(ann, "&record_types=surveys,%20Stops")).isEqualTo("Location followed.");
    assertThat(follow(ann, "&record_types=Stops")).isEqualTo("Location followed.");
    assertThat(follow(ann, "&record_types=Court%20Cases")).isEqualTo("Location followed.");
    assertThat(accounts.get(FOLLOW, ann).body().toString())
        .isEqualTo(
            LISTED.formatted(
                1,
                "{\"location_id\":"
                    + pittsburgh
                    + ",\"display_name\":\"Pittsburgh, Allegheny, Pennsylvania\",\"state_name\":"
                    + "\"Pennsylvania\",\"county_name\":\"Allegheny\",\"locality_name\":"
                    + "\"Pittsburgh\",\"subscriptions_by_category\":{\"Police & Public"
                    + " Interactions\":[\"Stops\",\"Surveys\"],\"Jails & Courts\":[\"Court"
                    + " Cases\"]}}"));
    assertThat(accounts.get(FOLLOW, bob).body().toString()).isEqualTo(LISTED.formatted(0, ""));
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
    assertThat(follow(ann, query)).isEqualTo("Location followed.");
    assertThat(follow(ann, query)).isEqualTo("Location followed.");
    assertThat(types("2")).isEqualTo(types);
    assertThat(follows("2")).isEqualTo("1");
  }

  @Test
  void takesTypesFromTheCallersOwnFollowOnly() {
    follow(ann, "");
    follow(bob, "");
    national("POST", ann, "");
    assertThat(unfollow(ann, "&record_types=Stops,Surveys")).isEqualTo("Unfollowed search.");
    assertThat(unfollow(ann, "&record_categories=Jails%20%26%20Courts"))
        .isEqualTo("Unfollowed search.");
    assertThat(types("2 and location_id = " + pittsburgh)).isEqualTo("31");
    assertThat(types("2 and location_id = " + nation)).isEqualTo("36");
    assertThat(types("3")).isEqualTo("36");
    assertThat(types("1")).isEqualTo("3");
  }

  @Test
  void keepsAFollowWhoseTypesAreAllGone() {
    follow(ann, "&record_types=Stops");
    assertThat(unfollow(ann, "&record_types=Stops")).isEqualTo("Unfollowed search.");
    var listed = accounts.get(FOLLOW, ann).body();
    assertThat(listed.at("/data/0/subscriptions_by_category").toString()).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&record_categories=All"})
  void endsTheCallersOwnFollow(String query) {
    follow(ann, "&record_types=Stops");
    follow(bob, "&record_types=Stops");
    assertThat(unfollow(ann, query)).isEqualTo("Unfollowed search.");
    assertThat(unfollow(ann, query)).isEqualTo("Unfollowed search.");
    assertThat(follows("2")).isEqualTo("0");
    assertThat(follows("3")).isEqualTo("1");
    assertThat(accounts.send("DELETE", FOLLOW + "?location_id=999999", ann, null).body().toString())
        .isEqualTo("{\"message\":\"Unfollowed search.\"}");
  }

  @Test
  void followsTheNation() {
    assertThat(answer(national("GET", ann, ""))).isEqualTo("404 This search is not followed.");
    assertThat(answer(national("POST", ann, "?record_types=Court%20Cases,Wanted%20Persons")))
        .isEqualTo("200 Followed national search.");
    var found = national("GET", ann, "?record_types=Wanted%20Persons");
    assertThat(found.body().toString())
        .isEqualTo(
            "{\"message\":\"Followed searches found.\",\"data\":{\"location_id\":"
                + nation
                + ",\"display_name\":\"United States - All\",\"state_name\":null,\"county_name\":"
                + "null,\"locality_name\":null,\"subscriptions_by_category\":{\"Agency-published"
                + " Resources\":[\"Wanted Persons\"],\"Jails & Courts\":[\"Court Cases\"]}}}");
    assertThat(national("GET", ann, "").status()).isEqualTo(200);
    for (var more :
        List.of(
            "record_types=Stops,Court%20Cases",
            "record_categories=All", "record_categories=Other")) {
      assertThat(answer(national("GET", ann, "?" + more)))
          .as(more)
          .isEqualTo("404 This search is not followed.");
    }
    assertThat(national("GET", bob, "").status()).isEqualTo(404);
    assertThat(answer(national("DELETE", ann, ""))).isEqualTo("200 Unfollowed national search.");
    assertThat(national("GET", ann, "").status()).isEqualTo(404);
  }

  @Test
  void answersAKeysOwner() {
    var key = "Basic " + RegistryForTests.KEY;
    assertThat(accounts.get(FOLLOW, key).body().at("/data/0/location_id").asString())
        .isEqualTo(nation);
    assertThat(national("GET", key, "?record_types=Stops,Surveys").status()).isEqualTo(200);
    assertThat(answer(accounts.post(FOLLOW + "?location_id=1", key, null)))
        .isEqualTo("400 Invalid Auth Scheme for endpoint");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                 | Field required",
        "?record_types=Stops                                | Field required",
        "?location_id=                                      | location_id must be a positive",
        "?location_id=abc                                   | location_id must be a positive",
        "?location_id=1.5                                   | location_id must be a positive",
        "?location_id=1&record_types=Stops&record_categories=Other | Only one of 'record_categories' or 'record_types' should be provided.",
        "?location_id=1&record_categories=All,Other         | ALL cannot be provided with other record categories.",
        "?location_id=1&record_types=Nonsense               | record_types must only contain values among: ",
        "?location_id=1&record_categories=Stops             | record_categories must only contain values",
        "?location_id=1&user_id=3                           | Unexpected fields: {'user_id'}"
      })
  void refusesWhatBreaksARule(String query, String message) {
    for (var method : List.of("POST", "DELETE")) {
      var refused = accounts.send(method, FOLLOW + query, ann, null);
      assertThat(answer(refused)).as(method).startsWith("400 " + message);
    }
    assertThat(follows("2")).isEqualTo("0");
  }

  @Test
  void refusesAnUnknownPlace() {
    for (var id : List.of("999999", "9223372036854775807")) {
      assertThat(answer(accounts.post(FOLLOW + "?location_id=" + id, ann, null)))
          .isEqualTo("400 Location not found.");
    }
    assertThat(answer(national("POST", ann, "?record_types=Stops&record_categories=Other")))
        .isEqualTo("400 Only one of 'record_categories' or 'record_types' should be provided.");
  }

  @Test
  void followsOnceHoweverManyAskAtATime() throws Exception {
    try (var executor = Executors.newFixedThreadPool(8)) {
      var calls =
          IntStream.range(0, 64)
              .<Callable<String>>mapToObj(
                  i -> () -> i % 8 == 7 ? unfollow(ann, "") : follow(ann, ""))
              .toList();
      for (var call : executor.invokeAll(calls)) {
        assertThat(call.get()).isIn("Location followed.", "Unfollowed search.");
      }
    }
    follow(ann, "");
    assertThat(follows("2")).isEqualTo("1");
    assertThat(types("2")).isEqualTo("36");
  }

  private static String follow(String who, String query) {
    return accounts.post(FOLLOW + "?location_id=" + pittsburgh + query, who, null).message();
  }

  private static String unfollow(String who, String query) {
    return accounts
        .send("DELETE", FOLLOW + "?location_id=" + pittsburgh + query, who, null)
        .message();
  }

  private static Reply national(String method, String who, String query) {
    return accounts.send(method, NATION + query, who, null);
  }

  private static String answer(Reply reply) {
    JsonNode body = reply.body();
    return reply.status() + " " + body.path("message").asString();
  }

  private static String follows(String user) {
    return accounts.value(
        "select count(*) from link_user_followed_location where user_id = " + user);
  }

  private static String types(String user) {
    return accounts.value(
        "select count(*) from link_user_followed_location follow join link_follow_record_types link"
            + " on link.follow_id = follow.id where user_id = "
            + user);
  }
}
