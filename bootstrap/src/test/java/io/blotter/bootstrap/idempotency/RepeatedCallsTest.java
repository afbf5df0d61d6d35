package io.blotter.bootstrap.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import io.blotter.bootstrap.testing.AccountsForTests.Reply;
import io.blotter.bootstrap.testing.Proves;
import io.blotter.bootstrap.testing.SyncForTests;
import io.blotter.bootstrap.testing.TokensForTests;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request with an Idempotency-Key may be sent as often as a client likes. */
@Proves({"POST /api/v2/admin/users", "POST /api/v2/data-sources"})
class RepeatedCallsTest {
  private static final int AT_ONCE = 50;
  private static final String ADMIN = "\"create_update_user\",\"read_all_user_info\"";

  private static final String ADMIN_TOKEN = "Bearer " + TokensForTests.access(ADMIN);
  private static final String USERS = "/api/v2/admin/users";

  @AutoClose private static final RegistryForTests registry = RegistryForTests.start();
  @AutoClose private static final AccountsForTests accounts = AccountsForTests.of(registry);

  @Test
  void doesOnceWhatManyAskForAtTheSameTime() throws InterruptedException {
    var answers = manyTimes("once", user("fifty@example.org"));
    assertThat(answers).extracting(Reply::status).containsOnly(200);
    assertThat(answers)
        .extracting(reply -> reply.raw().body())
        .hasSameElementsAs(List.of(answers.getFirst().raw().body()));
    assertThat(count("fifty@example.org")).isEqualTo("1");
  }

  @Test
  void addsOneSourceForManyRequestsWithOneKey() throws InterruptedException {
    var body =
        """
        {"entry_data": {"name": "Once", "source_url": "https://once.example"}, "linked_agency_ids": []}
        """;
    var answers = manyTimes(AT_ONCE, "source", "/api/v2/data-sources", body);
    assertThat(answers).extracting(Reply::message).containsOnly("Successfully created data source");
    assertThat(answers.stream().map(reply -> reply.raw().body()).distinct()).hasSize(1);
    assertThat(accounts.value("select count(*) from data_sources where name = 'Once'"))
        .isEqualTo("1");
  }

  @Test
  void keepsNothingByWhichAPasswordCouldBeGuessed() {
    var body = user("digest@example.org");
    assertThat(create("digest", body).status()).isEqualTo(200);
    var plain = USERS + "\\n" + body.replace("'", "''");
    assertThat(
            accounts.value(
                "select request_digest = sha256(convert_to(e'"
                    + plain
                    + "', 'UTF8')) from idempotency_keys where key = 'digest'"))
        .isEqualTo("false");
  }

  @Test
  void withoutAKeyAllButOneMeetTheConflict() throws InterruptedException {
    // each digests a password, which a server does few of at once
    var answers = manyTimes(8, "", USERS, user("conflict@example.org"));
    assertThat(answers).filteredOn(reply -> reply.status() == 200).hasSize(1);
    assertThat(answers).filteredOn(reply -> reply.status() == 409).hasSize(7);
    assertThat(count("conflict@example.org")).isEqualTo("1");
  }

  @Test
  void keepsKeysOfUsersApartAndRefusesAnotherRequest() {
    assertThat(create("mine", user("mine@example.org")).status()).isEqualTo(200);
    var other = create("mine", user("other@example.org"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.message()).isEqualTo("This Idempotency-Key was used for another request.");
    assertThat(count("other@example.org")).isEqualTo("0");
    registry
        .database()
        .execute(
            """
            insert into users (id, email) values (9, 'nine@example.org');
            insert into link_users__permissions (user_id, permission_id) select 9, id from permissions;
            """);
    var nine = "Bearer " + TokensForTests.access(9, ADMIN);
    assertThat(create(nine, "mine", USERS, user("theirs@example.org")).status()).isEqualTo(200);
    assertThat(count("theirs@example.org")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"256, 400", "255, 200"})
  void takesKeysOfUpTo255Characters(int length, int status) {
    var reply = create("k".repeat(length), user("long" + length + "@example.org"));
    assertThat(reply.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(reply.message()).isEqualTo("Idempotency-Key must have at most 255 characters");
    }
  }

  @Test
  void refusesAKeyWithoutAWord() {
    var reply = create(" ", user("blank@example.org"));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).isEqualTo("Idempotency-Key must not be blank");
    assertThat(count("blank@example.org")).isEqualTo("0");
    var v3 =
        create(
            "Bearer " + SyncForTests.TOKEN, " ", "/api/v3/sync/agencies/add", "{\"agencies\":[]}");
    assertThat(v3.status()).isEqualTo(422);
    assertThat(v3.body().at("/detail/0/loc").toString())
        .isEqualTo("[\"header\",\"Idempotency-Key\"]");
  }

  private static List<Reply> manyTimes(String key, String body) throws InterruptedException {
    return manyTimes(AT_ONCE, key, USERS, body);
  }

  private static List<Reply> manyTimes(int times, String key, String path, String body)
      throws InterruptedException {
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          Collections.nCopies(times, (Callable<Reply>) () -> create(ADMIN_TOKEN, key, path, body));
      return callers.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
  }

  private static Reply create(String key, String body) {
    return create(ADMIN_TOKEN, key, USERS, body);
  }

  private static Reply create(String authorization, String key, String path, String body) {
    var request =
        HttpRequest.newBuilder(registry.uri(path))
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return accounts.send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
  }

  private static String user(String email) {
    return "{\"email\":\""
        + email
        + "\",\"password\":\"correct horse battery\",\"permissions\":[]}";
  }

  private static String count(String email) {
    return accounts.value("select count(*) from users where email = '" + email + "'");
  }
}
