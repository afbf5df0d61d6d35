package io.blotter.application.testing.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.application.account.port.SignInNetworks;
import io.blotter.application.account.port.SignInThrottles;
import io.blotter.application.account.port.SignInThrottles.Subject;
import io.blotter.domain.shared.NetworkAddress.Network;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@link SignInThrottles} and {@link SignInNetworks} promise. */
public interface SignInRecordsContract extends AccountContract {
  Subject TWO_FREE = new Subject("ann here", "ann", 2, Duration.ofMinutes(15));
  Subject SHORT = new Subject("ann", "ann", 0, Duration.ofSeconds(60));

  private SignInThrottles throttles() {
    return ports().records().throttles();
  }

  private SignInNetworks networks() {
    return ports().records().networks();
  }

  private void begin(Subject subject, int times) {
    for (var i = 0; i < times; i++) {
      assertThat(throttles().begin(subject)).isEqualTo(Duration.ZERO);
    }
  }

  /** A wait that has begun to run, and is a little shorter because failures fade. */
  private void assertWait(Subject subject, int seconds) {
    assertThat(throttles().begin(subject).toSeconds())
        .isBetween(Math.max(1, seconds * 8L / 10 - 5), (long) seconds);
  }

  @Test
  default void failuresBeyondTheFreeOnesCostAWaitThatDoubles() {
    begin(TWO_FREE, 2);
    for (var seconds = 1; seconds <= 64; seconds *= 2) {
      begin(TWO_FREE, 1);
      assertWait(TWO_FREE, seconds);
      pass(Duration.ofSeconds(seconds));
    }
    assertThat(throttles().begin(new Subject("other", "ann", 2, Duration.ofMinutes(1))))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  default void noWaitIsLongerThanTheLongest() {
    for (var i = 0; i < 20; i++) {
      begin(SHORT, 1);
      pass(Duration.ofSeconds(61));
    }
    begin(SHORT, 1);
    assertWait(SHORT, 60);
    pass(Duration.ofSeconds(61));
    begin(SHORT, 1);
  }

  @Test
  default void failuresHalveWithEachHour() {
    begin(TWO_FREE, 3);
    pass(Duration.ofHours(2));
    begin(TWO_FREE, 2);
    assertThat(throttles().begin(TWO_FREE)).isPositive();
  }

  @Test
  default void whatIsForgivenCostsNoWait() {
    begin(TWO_FREE, 3);
    throttles().forgive(TWO_FREE);
    begin(TWO_FREE, 1);
    assertThat(throttles().begin(TWO_FREE)).isPositive();
    throttles().reset(TWO_FREE);
    begin(TWO_FREE, 3);
  }

  @Test
  default void allOfAnAccountAreForgotten() {
    var stranger = new Subject("network", null, 0, Duration.ofMinutes(1));
    begin(TWO_FREE, 3);
    for (var i = 0; i < 8; i++) {
      begin(stranger, 1);
      pass(Duration.ofSeconds(61));
    }
    begin(stranger, 1);
    throttles().resetAccount("ann");
    throttles().resetAccount("bob");
    begin(TWO_FREE, 3);
    assertWait(stranger, 60);
  }

  @Test
  default void aNetworkIsKnownOfItsUserAlone() {
    var ann = user("ann");
    user("bob");
    var home = new Network("192.0.2.1/32", 1);
    networks().add(ann, home);
    networks().add(ann, home);
    assertThat(networks().knows("Ann@example.org", home)).isTrue();
    assertThat(networks().knows("bob@example.org", home)).isFalse();
    assertThat(networks().knows("ann@example.org", new Network("192.0.2.2/32", 1))).isFalse();
    networks().removeAll(ann);
    assertThat(networks().knows("ann@example.org", home)).isFalse();
  }

  @Test
  default void theTenNetworksThatWereUsedLastAreKnown() {
    var ann = user("ann");
    for (var i = 0; i < 10; i++) {
      networks().add(ann, new Network("network " + i, 1));
      pass(Duration.ofDays(2));
    }
    networks().add(ann, new Network("network 0", 1));
    networks().add(ann, new Network("network 10", 1));
    assertThat(networks().knows("ann@example.org", new Network("network 0", 1))).isTrue();
    assertThat(networks().knows("ann@example.org", new Network("network 1", 1))).isFalse();
    assertThat(networks().knows("ann@example.org", new Network("network 2", 1))).isTrue();
    assertThat(networks().knows("ann@example.org", new Network("network 10", 1))).isTrue();
  }
}
