package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;

/** A registry, and Ann (2) and Bob (3), who follow nothing yet. */
public record FollowsForTests(
    RegistryForTests registry,
    AccountsForTests accounts,
    String ann,
    String bob,
    String pittsburgh,
    String nation)
    implements AutoCloseable {
  public static final String FOLLOW = "/api/v2/search/follow";
  public static final String NATION = "/api/v2/search/follow/national";

  public static FollowsForTests start() {
    var registry = RegistryForTests.start();
    var accounts = AccountsForTests.of(registry);
    registry
        .database()
        .execute(
            "insert into users (id, email) values (2, 'ann@example.org'), (3, 'bob@example.org')");
    return new FollowsForTests(
        registry,
        accounts,
        "Bearer " + TokensForTests.access(2, ""),
        "Bearer " + TokensForTests.access(3, ""),
        accounts.value(
            "select id from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA'"),
        accounts.value("select id from locations where type = 'National'"));
  }

  public void forget() {
    registry.database().execute("delete from link_user_followed_location where user_id <> 1");
  }

  /** Follows Pittsburgh, with {@code query} behind it; says what the answer says. */
  public String follow(String who, String query) {
    return accounts.post(FOLLOW + "?location_id=" + pittsburgh + query, who, null).message();
  }

  public String unfollow(String who, String query) {
    return accounts
        .send("DELETE", FOLLOW + "?location_id=" + pittsburgh + query, who, null)
        .message();
  }

  public Reply national(String method, String who, String query) {
    return accounts.send(method, NATION + query, who, null);
  }

  public static String answer(Reply reply) {
    return reply.status() + " " + reply.message();
  }

  /** How many follows a user has. */
  public String follows(String user) {
    return accounts.value(
        "select count(*) from link_user_followed_location where user_id = " + user);
  }

  /** How many record types a user follows. */
  public String types(String user) {
    return accounts.value(
        "select count(*) from link_user_followed_location follow join link_follow_record_types link"
            + " on link.follow_id = follow.id where user_id = "
            + user);
  }

  @Override
  public void close() {
    accounts.close();
    registry.close();
  }
}
