package io.blotter.application.account;

import io.blotter.application.account.port.Users;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.util.Set;

public final class AddUsersService implements AddUsers {
  private final Users users;
  private final Transactions transactions;
  private final TimeAndChance fresh;

  public AddUsersService(Users users, Transactions transactions, TimeAndChance fresh) {
    this.users = users;
    this.transactions = transactions;
    this.fresh = fresh;
  }

  @Override
  public UserId add(Email email, Set<Permission> permissions) {
    return transactions.atomically(() -> {
      var user = users.add(email);
      users.permit(user, permissions);
      return user;
    });
  }

  @Override
  public KeyedUser addWithKey(Email email, Set<Permission> permissions) {
    return transactions.atomically(() -> {
      var user = add(email, permissions);
      var key = fresh.key();
      users.giveKey(user, key);
      return new KeyedUser(user, key);
    });
  }
}
