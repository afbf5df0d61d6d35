package io.blotter.application.account;

import io.blotter.application.account.port.SignInThrottles.Subject;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress.Network;
import java.time.Duration;

/** Whose failed sign-ins are counted, and how many are free. */
final class ThrottledSubjects {
  private static final int FREE_TOGETHER = 5;
  private static final int FREE_OF_AN_ACCOUNT = 20;
  private static final int FREE_OF_A_NETWORK = 50;
  private static final int FREE_WHERE_KNOWN = 50;
  private static final Duration MAX_WAIT = Duration.ofMinutes(15);
  private static final Duration MAX_SOFT_WAIT = Duration.ofMinutes(1);

  private ThrottledSubjects() {}

  static Subject ofChange(String account, UserId user) {
    return new Subject("change:" + user.value(), account, FREE_TOGETHER, MAX_WAIT);
  }

  static Subject together(String account, Network network) {
    return new Subject(
        "account:" + account + " " + network.prefix(), account, FREE_TOGETHER, MAX_WAIT);
  }

  static Subject whereKnown(String account, Network network) {
    return new Subject(
        "known:" + account + " " + network.prefix(), account, FREE_WHERE_KNOWN, MAX_WAIT);
  }

  static Subject ofAccount(String account) {
    return new Subject("account:" + account, account, FREE_OF_AN_ACCOUNT, MAX_SOFT_WAIT);
  }

  static Subject ofNetwork(Network network) {
    return new Subject(
        "address:" + network.prefix(), null, FREE_OF_A_NETWORK * network.callers(), MAX_SOFT_WAIT);
  }
}
