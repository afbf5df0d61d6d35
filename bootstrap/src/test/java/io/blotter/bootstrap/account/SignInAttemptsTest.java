package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bootstrap.SignInsForTests;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessers are held up, and nobody is kept out of an account by them. */
class SignInAttemptsTest {
  private static final String OWNER = "owner@example.org";
  private static final String RIGHT = "a quiet evening";
  private static final String HOME = "198.51.100.7";

  @AutoClose private final TestDatabase database = SeededDatabase.create();
  private final Persistence persistence = Persistence.over(database.dataSource());
  private final SignInsForTests signIns = new SignInsForTests(persistence, InstantSource.system());

  @BeforeEach
  void join() {
    database.execute(
        "insert into users (id, email, password_digest) values (1, 'Owner@example.org', 'a quiet evening')");
  }

  @Test
  void aThousandGuessesFromOneAddressAreHardlyLookedAt() {
    guess(1_000, 1);
    assertThat(signIns.looks()).isBetween(6, 12);
    assertThat(signIns.outcome(OWNER, RIGHT, HOME)).as("from elsewhere").isEqualTo(200);
  }

  @Test
  void aThousandGuessesFromAHundredAddressesAreHardlyLookedAt() {
    guess(10, 100);
    assertThat(signIns.looks()).isBetween(21, 40);
    waitFromNow();
    assertThat(signIns.outcome(OWNER, RIGHT, HOME)).as("softly").isBetween(-60, -1);
  }

  @Test
  void typingErrorsOfABusyOfficeFadeAway() {
    for (var i = 0; i < 40; i++) {
      signIns.outcome("colleague" + i + "@example.org", "typo", HOME);
    }
    database.execute("update sign_in_throttles set updated_at = updated_at - interval '2 hours'");
    for (var i = 0; i < 35; i++) {
      assertThat(signIns.outcome("friend" + i + "@example.org", "typo", HOME)).isEqualTo(401);
    }
    assertThat(signIns.outcome(OWNER, RIGHT, HOME)).isEqualTo(200);
  }

  @Test
  void twoServersWithDifferentClocksAgree() {
    var ahead =
        new SignInsForTests(
            persistence, InstantSource.offset(InstantSource.system(), Duration.ofMinutes(5)));
    for (var i = 0; i < 4; i++) {
      assertThat(ahead.outcome(OWNER, "wrong", HOME)).isEqualTo(401);
    }
    assertThat(signIns.outcome(OWNER, "wrong", HOME)).isEqualTo(401);
    assertThat(database.value("select count(*) from sign_in_throttles where blocked_until is null"))
        .as("free failures cost no wait")
        .hasValue(3L);
    assertThat(signIns.outcome(OWNER, RIGHT, HOME)).isEqualTo(200);
    assertThat(ahead.outcome(OWNER, RIGHT, HOME)).isEqualTo(200);
  }

  @Test
  void aWaitFromAClockThatWasSetBackDoesNotCount() {
    guess(6, 1);
    database.execute(
        "update sign_in_throttles set blocked_until = now() + interval '1 hour', updated_at = now() + interval '1 hour'");
    assertThat(signIns.outcome(OWNER, RIGHT, "203.0.113.0")).isEqualTo(200);
  }

  /** As right after the last guess that was looked at, however long the others took. */
  private void waitFromNow() {
    database.execute(
        "update sign_in_throttles set blocked_until = now() + (blocked_until - updated_at), updated_at = now()");
  }

  private void guess(int times, int addresses) {
    for (var i = 0; i < times; i++) {
      for (var from = 0; from < addresses; from++) {
        signIns.outcome(OWNER, "guess " + i, "203.0.113." + from);
      }
    }
  }
}
