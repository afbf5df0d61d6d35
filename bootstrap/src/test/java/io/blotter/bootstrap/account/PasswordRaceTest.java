package io.blotter.bootstrap.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.Accounts.Account;
import io.blotter.application.account.port.UserSessions;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody began with a password that is changed meanwhile. */
class PasswordRaceTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @AutoClose private final TestDatabase database = SeededDatabase.create();
  private final Persistence persistence = Persistence.over(database.dataSource());
  private final Accounts accounts = persistence.account().accounts();
  private final UserSessions sessions = persistence.account().userSessions();

  @BeforeEach
  void join() {
    database.execute("insert into users (id, email, password_digest) values (1, 'a@b', 'first')");
  }

  @Test
  void opensNoSessionAndChangesNothing() {
    var known = account();
    assertThat(opened(known)).isTrue();
    accounts.changePassword(known.id(), "second", NOW);
    assertThat(opened(known)).isFalse();
    assertThat(accounts.replacePassword(known, "third", NOW)).isFalse();
    assertThat(account().digest()).isEqualTo("second");

    var again = account();
    assertThat(opened(again)).isTrue();
    assertThat(accounts.replacePassword(again, "third", NOW.plusSeconds(1))).isTrue();
    assertThat(opened(again)).isFalse();
  }

  @Test
  void waitsForAChangeThatIsBeingMade() throws Exception {
    var known = account();
    try (var executor = Executors.newSingleThreadExecutor();
        var changing = database.dataSource().getConnection()) {
      changing.setAutoCommit(false);
      changing
          .createStatement()
          .execute("update users set password_digest = 'second', password_changed_at = now()");
      var opened = executor.submit(() -> opened(known));
      TimeUnit.MILLISECONDS.sleep(100);
      assertThat(opened).isNotDone();
      changing.commit();
      assertThat(opened.get(20, TimeUnit.SECONDS)).isFalse();
    }
  }

  @Test
  void opensNothingForWhoWasShutOut() {
    var known = account();
    database.execute("update users set disabled_at = now()");
    assertThat(opened(known)).isFalse();
  }

  private Account account() {
    return accounts.of(new UserId(1)).orElseThrow();
  }

  private boolean opened(Account account) {
    return sessions.open(
        account,
        new SessionId(UUID.randomUUID()),
        new RefreshId(UUID.randomUUID()),
        NOW,
        NOW.plusSeconds(60));
  }
}
