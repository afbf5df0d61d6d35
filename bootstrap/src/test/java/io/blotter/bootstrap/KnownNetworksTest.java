package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.time.InstantSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the password was right before, others keep nobody out. */
class KnownNetworksTest {
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
  void theOwnerPassesWhereThePasswordWasRightBefore() {
    assertThat(signIns.outcome(OWNER, RIGHT, HOME)).isEqualTo(200);
    guess();
    assertThat(signIns.outcome(OWNER, RIGHT, HOME)).isEqualTo(200);
  }

  @Test
  void evenWhereSomebodyElseGuesses() {
    assertThat(signIns.outcome(OWNER, RIGHT, HOME)).isEqualTo(200);
    for (var i = 0; i < 6; i++) {
      assertThat(signIns.outcome(OWNER, "wrong", HOME)).isEqualTo(401);
    }
    assertThat(signIns.outcome(OWNER, "wrong", HOME)).as("has to wait").isNegative();
    assertThat(signIns.outcome(OWNER, RIGHT, HOME)).isEqualTo(200);
    assertThat(signIns.outcome(OWNER, "wrong", HOME)).as("a success clears it").isEqualTo(401);
  }

  @Test
  void guessesFromThereAreBoundedToo() {
    signIns.outcome(OWNER, RIGHT, HOME);
    for (var i = 0; i < 1_000; i++) {
      signIns.outcome(OWNER, "wrong", HOME);
    }
    assertThat(signIns.looks()).isBetween(50, 75);
  }

  @Test
  void remembersTenNetworksAndForgetsTheOldest() {
    for (var i = 0; i < 11; i++) {
      signIns.outcome(OWNER, RIGHT, "203.0.113." + i);
      database.execute("update sign_in_networks set used_at = used_at - interval '1 hour'");
    }
    guess();
    assertThat(signIns.outcome(OWNER, RIGHT, "203.0.113.0")).isNegative();
    assertThat(signIns.outcome(OWNER, RIGHT, "203.0.113.1")).isEqualTo(200);
    assertThat(database.value("select count(*) from sign_in_networks")).hasValue(10L);
    assertThat(database.value("select count(*) from sign_in_networks where network like '%.%'"))
        .as("only digests")
        .hasValue(0L);
  }

  private void guess() {
    for (var i = 0; i < 10; i++) {
      for (var from = 0; from < 100; from++) {
        signIns.outcome(OWNER, "guess " + i, "203.0.113." + from);
      }
    }
  }
}
