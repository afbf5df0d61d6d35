package io.blotter.application.testing.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.UserSessions;
import io.blotter.application.account.port.UserSessions.Open;
import io.blotter.application.account.port.UserSessions.Renewal;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link UserSessions} promises. */
public interface UserSessionsContract extends AccountContract {
  Instant START = Instant.parse("2100-01-01T12:00:00Z");
  Instant END = START.plusSeconds(3_600);
  RefreshId FIRST = new RefreshId(new UUID(0, 1));
  RefreshId SECOND = new RefreshId(new UUID(0, 2));
  RefreshId THIRD = new RefreshId(new UUID(0, 3));

  private UserSessions sessions() {
    return ports().sessions();
  }

  private SessionId open(UserId user) {
    var session = new SessionId(UUID.randomUUID());
    var account = ports().accounts().of(user).orElseThrow();
    assertThat(sessions().open(account, session, FIRST, START, END)).isTrue();
    return session;
  }

  /** At a time after the start, with what was renewed in the last ninety seconds left alone. */
  private static Renewal after(int seconds) {
    var now = START.plusSeconds(seconds);
    return new Renewal(now, now.plusSeconds(3_600), now.minusSeconds(90));
  }

  @Test
  default void aSessionIsFoundWhileItIsOpen() {
    var session = open(user("ann"));
    assertThat(sessions().find(session, END.minusSeconds(1)))
        .contains(new Open(FIRST, null, START));
    assertThat(sessions().find(session, END)).isEmpty();
    sessions().end(session, START);
    assertThat(sessions().find(session, START)).isEmpty();
    assertThat(sessions().find(new SessionId(UUID.randomUUID()), START)).isEmpty();
  }

  @Test
  default void noneOpensAfterThePasswordWasChangedOrTheAccountShut() {
    var ann = user("ann");
    var session = new SessionId(UUID.randomUUID());
    var account = ports().accounts().of(ann).orElseThrow();
    ports().accounts().changePassword(ann, "next", START);
    assertThat(sessions().open(account, session, FIRST, START, END)).isFalse();
    var changed = ports().accounts().of(ann).orElseThrow();
    ports().users().disable(ann, true);
    assertThat(sessions().open(changed, session, FIRST, START, END)).isFalse();
    assertThat(sessions().find(session, START)).isEmpty();
    ports().users().disable(ann, false);
    assertThat(sessions().open(changed, session, FIRST, START, END)).isTrue();
  }

  @Test
  default void aRefreshTokenIsReplacedByTheNext() {
    var session = open(user("ann"));
    assertThat(sessions().renew(session, SECOND, THIRD, after(1))).isFalse();
    assertThat(sessions().renew(session, FIRST, SECOND, after(1))).isTrue();
    assertThat(sessions().renew(session, FIRST, THIRD, after(2))).isFalse();
    assertThat(sessions().find(session, END))
        .contains(new Open(SECOND, FIRST, START.plusSeconds(1)));
  }

  @Test
  default void aTokenThatTookAnothersPlaceLatelyStays() {
    var session = open(user("ann"));
    sessions().renew(session, FIRST, SECOND, after(1));
    assertThat(sessions().renew(session, SECOND, THIRD, after(90))).isFalse();
    assertThat(sessions().renew(session, SECOND, THIRD, after(91))).isTrue();
  }

  @Test
  default void aSessionThatIsOverIsNotRenewed() {
    var ended = open(user("ann"));
    sessions().end(ended, START);
    assertThat(sessions().renew(ended, FIRST, SECOND, after(1))).isFalse();
    var expired = open(user("bob"));
    assertThat(sessions().renew(expired, FIRST, SECOND, after(3_600))).isFalse();
    assertThat(sessions().renew(expired, FIRST, SECOND, after(3_599))).isTrue();
  }

  @Test
  default void allSessionsOfAUserEndButTheOneThatIsKept() {
    var ann = user("ann");
    var kept = open(ann);
    var other = open(ann);
    var anothers = open(user("bob"));
    sessions().endOthers(ann, kept, START);
    assertThat(sessions().find(kept, START)).isPresent();
    assertThat(sessions().find(other, START)).isEmpty();
    sessions().endOthers(ann, null, START);
    assertThat(sessions().find(kept, START)).isEmpty();
    assertThat(sessions().find(anothers, START)).isPresent();
  }
}
