package io.blotter.bootstrap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import tools.jackson.databind.JsonNode;

/** A registry in which Ann (2) and the key's owner (1) search. */
public record SearchesForTests(
    RegistryForTests registry,
    AccountsForTests accounts,
    String ann,
    String owner,
    String pittsburgh)
    implements AutoCloseable {
  public static final String SEARCH = "/api/v2/search";
  public static final String BY_PLACE = "/api/v2/search/search-location-and-record-type";

  public static SearchesForTests start() {
    var registry = RegistryForTests.start();
    var accounts = AccountsForTests.of(registry);
    registry.database().execute("insert into users (id, email) values (2, 'ann@example.org')");
    return new SearchesForTests(
        registry,
        accounts,
        "Bearer " + TokensForTests.access(2, ""),
        "Bearer " + TokensForTests.access(1, ""),
        accounts.value(
            "select id from locations_expanded where locality_name = 'Pittsburgh' and state_iso = 'PA'"));
  }

  public void forget() {
    recent(ann);
    registry.database().execute("delete from recent_searches");
  }

  public void search(String target, String who) {
    var answer = accounts.get(target, who);
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
  }

  public JsonNode recent(String who) {
    return accounts.get("/api/v2/user/recent-searches", who).body();
  }

  @Override
  public void close() {
    accounts.close();
    registry.close();
  }
}
