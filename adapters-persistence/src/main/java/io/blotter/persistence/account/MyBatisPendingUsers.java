package io.blotter.persistence.account;

import io.blotter.application.account.port.PendingUsers;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.exceptions.PersistenceException;

final class MyBatisPendingUsers implements PendingUsers {
  private final Sessions sessions;

  MyBatisPendingUsers(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void add(Email email, String digest, Set<Capacity> capacities, OneTimeSecret secret) {
    try {
      var added =
          sessions.write(
              PendingUserMapper.class,
              pending ->
                  pending.add(
                      email.address(), digest, List.copyOf(capacities), SecretDigest.of(secret)));
      if (added == 0) {
        throw MyBatisUsers.isKnown();
      }
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(
          e,
          Map.of(
              "pending_users_email_key",
              () ->
                  new Refusal.Conflict(
                      "User with email has already signed up."
                          + " Please validate your email or request a new validation email.")));
    }
  }

  @Override
  public Optional<Email> renew(Email email, OneTimeSecret secret) {
    return sessions
        .write(
            PendingUserMapper.class,
            pending -> pending.renew(email.address(), SecretDigest.of(secret)))
        .flatMap(Email::parse);
  }

  @Override
  public void withdrawPassword(Email email) {
    sessions.write(PendingUserMapper.class, pending -> pending.withdrawPassword(email.address()));
  }

  @Override
  public Optional<String> digest(Email email) {
    return sessions.readLatest(PendingUserMapper.class, pending -> pending.digest(email.address()));
  }

  @Override
  public Optional<Confirmed> confirm(Email email, OneTimeSecret secret) {
    try {
      return sessions.write(
          PendingUserMapper.class,
          pending -> pending.confirm(email.address(), SecretDigest.of(secret)));
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(e, Map.of("users_email_key", () -> MyBatisUsers.isKnown()));
    }
  }
}
