package io.blotter.application.testing.account;

import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.time.Duration;
import java.time.Instant;

/** What the contracts of the account slice's ports share. */
public interface AccountContract {
  AccountPortsInMemory ports();

  /** The time by which the ports go. */
  Instant now();

  /** Lets everything that is kept grow older. */
  void pass(Duration time);

  /** The user makes a data request. */
  void makeRequest(UserId user);

  static Email email(String name) {
    return new Email(name + "@example.org");
  }

  static OneTimeSecret secret(String text) {
    return new OneTimeSecret(text);
  }

  /** A new user with a password. */
  default UserId user(String name) {
    return ports().users().add(email(name), "digest of " + name);
  }
}
