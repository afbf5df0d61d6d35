package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.bootstrap.testing.AccountsForTests;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing passwords gets slower, and users of an older registry are known. */
class SignInThrottleTest {
  private static final String PASSWORD = "a quiet evening";
  private static final String OLD_DIGEST =
      "c5b3386a04014ac2bd1f64072030dab0a2487b26b37498227c260ec3b78372d4";
  private static RegistryForTests registry;
  private static AccountsForTests accounts;

  @BeforeAll
  static void start() {
    registry = RegistryForTests.start();
    accounts = AccountsForTests.of(registry);
  }

  @AfterAll
  static void stop() {
    accounts.close();
    registry.close();
  }

  @BeforeEach
  void forget() {
    registry.database().execute("truncate sign_in_throttles");
  }

  @ParameterizedTest
  @ValueSource(strings = {"guessed@example.org", "not-there@example.org"})
  void makesGuessersWaitWhetherOrNotThereIsSuchAUser(String email) {
    if (email.startsWith("guessed")) {
      accounts.join(email, PASSWORD);
    }
    for (var i = 0; i < 5; i++) {
      assertThat(accounts.signIn(email, "guess number " + i).message())
          .isEqualTo("Invalid email or password");
    }
    assertThat(accounts.signIn(email, "guess number 6").status()).isEqualTo(401);
    assertThat(
            accounts.value(
                "select string_agg(extract(epoch from blocked_until - updated_at)::int::text, ' ') from sign_in_throttles where blocked_until > updated_at"))
        .isEqualTo("1");
    registry
        .database()
        .execute(
            "update sign_in_throttles set blocked_until = now() + interval '90 s' where blocked_until > updated_at");
    var refused = accounts.signIn(email, PASSWORD);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(
            refused.raw().headers().firstValue("retry-after").map(Integer::valueOf).orElseThrow())
        .isBetween(60, 90);
    assertThat(refused.message())
        .matches("Too many failed sign-ins\\. Try again in \\d\\d seconds.*");
  }

  @Test
  void theWaitDoublesUpToAQuarterOfAnHourAndEndsWithASuccess() {
    var email = "patient@example.org";
    accounts.join(email, PASSWORD);
    for (var i = 0; i < 25; i++) {
      accounts.signIn(email, "guess number " + i);
      registry.database().execute("update sign_in_throttles set blocked_until = now()");
    }
    accounts.signIn(email, "one guess more");
    var longest = "select max(blocked_until - updated_at) from sign_in_throttles";
    assertThat(accounts.value(longest)).contains("15 mins");
    registry.database().execute("update sign_in_throttles set blocked_until = now()");
    assertThat(accounts.signIn(email, PASSWORD).status()).isEqualTo(200);
    assertThat(accounts.signIn(email, "wrong again").status()).isEqualTo(401);
    assertThat(accounts.signIn(email, PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void countsTriesSideBySideOneAfterTheOther() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var statuses =
          IntStream.range(0, 30)
              .mapToObj(
                  i -> threads.submit(() -> accounts.signIn("many@example.org", "guess").status()))
              .toList();
      assertThat(statuses).extracting(Future::get).contains(429);
    }
  }

  /** Made with Python's hashlib in the layout of Werkzeug. */
  @Test
  void knowsAUserOfAnOlderRegistryAndDigestsAnew() {
    registry
        .database()
        .execute(
            """
            insert into users (email, password_digest)
            values ('old@example.org', 'pbkdf2:sha256:1000$c2FsdHNhbHQ$DIGEST');
            """
                .replace("DIGEST", OLD_DIGEST));
    assertThat(accounts.signIn("old@example.org", "not it").status()).isEqualTo(401);
    assertThat(accounts.signIn("old@example.org", "old").status()).isEqualTo(200);
    assertThat(accounts.value("select password_digest from users where email = 'old@example.org'"))
        .startsWith("$argon2id$");
    assertThat(accounts.signIn("old@example.org", "old").status()).isEqualTo(200);
  }

  @Test
  void aUserWhoIsShutOutIsRefusedAtOnce() {
    var session = accounts.join("shut@example.org", PASSWORD);
    var bearer = "Bearer " + session.access();
    var key = accounts.post("/api/v2/auth/api-key", bearer, null).body().path("api_key").asString();
    assertThat(accounts.get("/api/v2/metrics", "Basic " + key).status()).isEqualTo(200);
    registry
        .database()
        .execute("update users set disabled_at = now() where email = 'shut@example.org'");
    assertThat(eventuallyRefused("Basic " + key)).isTrue();
    assertThat(accounts.post("/api/v2/auth/api-key", bearer, null).status()).isEqualTo(401);
    assertThat(
            accounts
                .post("/api/v2/auth/refresh-session", "Bearer " + session.refresh(), null)
                .status())
        .isEqualTo(401);
    assertThat(accounts.signIn("shut@example.org", PASSWORD).message())
        .isEqualTo("Invalid email or password");
  }

  /** A change by somebody else counts within a second, on a machine that is not busy. */
  private static boolean eventuallyRefused(String authorization) {
    var end = System.nanoTime() + 10_000_000_000L;
    while (System.nanoTime() < end) {
      if (accounts.get("/api/v2/metrics", authorization).status() != 200) {
        return true;
      }
    }
    return false;
  }
}
