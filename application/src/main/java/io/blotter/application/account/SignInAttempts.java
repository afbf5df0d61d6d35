package io.blotter.application.account;

import io.blotter.application.account.port.SignInNetworks;
import io.blotter.application.account.port.SignInRecords;
import io.blotter.application.account.port.SignInThrottles;
import io.blotter.application.account.port.SignInThrottles.Subject;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.NetworkAddress;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who may try a password, and who has to wait. Guesses are counted for the account and the network
 * together; for each alone only softly, so that nobody keeps another out for long. Where the
 * password was right before, a right one passes whatever others did.
 */
final class SignInAttempts {
  private final SignInThrottles throttles;
  private final SignInNetworks networks;

  SignInAttempts(SignInRecords records) {
    this.throttles = records.throttles();
    this.networks = records.networks();
  }

  /**
   * A try that may be made.
   *
   * @param known whether the password was right from this network before
   * @param delay of a known caller after a wrong password; a right one passes
   */
  record Attempt(String account, NetworkAddress address, boolean known, Duration delay) {
    boolean isTrusted() {
      return known && delay.isZero();
    }
  }

  /** Counts a try. Refuses whoever has to wait, before the password is looked at. */
  Attempt begin(String email, NetworkAddress address) {
    var account = account(email);
    var network = address.caller();
    var known = networks.knows(account, network);
    var wait = throttles.begin(ThrottledSubjects.together(account, network));
    if (!known) {
      requireNone(wait);
      softly(account, address).forEach(subject -> requireNone(throttles.begin(subject)));
    } else if (!wait.isZero()) {
      requireNone(throttles.begin(ThrottledSubjects.whereKnown(account, network)));
    }
    return new Attempt(account, address, known, wait);
  }

  /** Refuses after a wrong password where the caller has to wait for the next try. */
  void failed(Attempt attempt) {
    requireNone(attempt.delay());
  }

  /** The password could not be looked at. */
  void notMade(Attempt attempt) {
    var network = attempt.address().caller();
    if (attempt.known() && !attempt.isTrusted()) {
      throttles.forgive(ThrottledSubjects.whereKnown(attempt.account(), network));
      return;
    }
    throttles.forgive(ThrottledSubjects.together(attempt.account(), network));
    if (!attempt.known()) {
      softly(attempt.account(), attempt.address()).forEach(throttles::forgive);
    }
  }

  void succeeded(Attempt attempt, UserId user) {
    var network = attempt.address().caller();
    throttles.reset(ThrottledSubjects.together(attempt.account(), network));
    throttles.reset(ThrottledSubjects.ofAccount(attempt.account()));
    if (attempt.known()) {
      throttles.reset(ThrottledSubjects.whereKnown(attempt.account(), network));
    } else {
      attempt
          .address()
          .networks()
          .forEach(wider -> throttles.forgive(ThrottledSubjects.ofNetwork(wider)));
    }
    networks.add(user, network);
  }

  /** The account has a new password: nothing that was tried before counts. */
  void begunAnew(String email, UserId user) {
    throttles.resetAccount(account(email));
    networks.removeAll(user);
  }

  /** The user was proved to call from there. */
  void addNetwork(UserId user, NetworkAddress address) {
    networks.add(user, address.caller());
  }

  /** Counts a try of a password by a user who is signed in. */
  void beginChange(String email, UserId user) {
    requireNone(throttles.begin(ThrottledSubjects.ofChange(account(email), user)));
  }

  void changed(String email, UserId user) {
    throttles.reset(ThrottledSubjects.ofChange(account(email), user));
  }

  private static List<Subject> softly(String account, NetworkAddress address) {
    return Stream.concat(
            address.networks().stream().map(ThrottledSubjects::ofNetwork),
            Stream.of(ThrottledSubjects.ofAccount(account)))
        .toList();
  }

  private static String account(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  private static void requireNone(Duration wait) {
    if (!wait.isZero()) {
      var seconds = (int) wait.plusMillis(999).toSeconds();
      throw new Refusal.TooMany(
          "Too many failed sign-ins. Try again in " + seconds + " seconds.", seconds);
    }
  }
}
