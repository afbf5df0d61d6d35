package io.blotter.application.account;

import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.application.account.port.Users;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.util.Set;

final class AddUsersService implements AddUsers {
  private final Users users;
  private final Transactions transactions;
  private final ClockAndRandom clockAndRandom;
  private final SecurityLog log;

  AddUsersService(
      Users users, Transactions transactions, ClockAndRandom clockAndRandom, SecurityLog log) {
    this.users = users;
    this.transactions = transactions;
    this.clockAndRandom = clockAndRandom;
    this.log = log;
  }

  @Override
  public UserId add(Email email, Set<Permission> permissions) {
    return transactions.atomically(() -> {
      var user = users.add(email);
      users.permit(user, permissions);
      log.note(Event.USER_ADDED, user, Permission.labels(permissions));
      return user;
    });
  }

  @Override
  public KeyedUser addWithKey(Email email, Set<Permission> permissions) {
    return transactions.atomically(() -> {
      var user = add(email, permissions);
      var key = clockAndRandom.key();
      users.giveKey(user, key);
      return new KeyedUser(user, key);
    });
  }
}
