package io.blotter.application.account;

import io.blotter.application.account.port.Profiles;
import io.blotter.application.account.port.Users;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;

final class DescribeUsersService implements DescribeUsers {
  private final Profiles profiles;
  private final Users users;
  private final Transactions transactions;

  DescribeUsersService(Profiles profiles, Users users, Transactions transactions) {
    this.profiles = profiles;
    this.users = users;
    this.transactions = transactions;
  }

  @Override
  public void describe(UserId user, Set<Capacity> capacities, Caller.SignedIn editor) {
    if (!editor.user().equals(user) && !editor.may(Permission.CREATE_UPDATE_USER)) {
      throw new Refusal.Invalid("You do not have permission to patch this user.");
    }
    if (!transactions.atomically(() -> described(user, capacities, editor))) {
      throw new Refusal.NotFound("User not found.");
    }
  }

  private boolean described(UserId user, Set<Capacity> capacities, Caller.SignedIn editor) {
    if (!editor.user().equals(user)) {
      Authority.of(editor).requireToChange(users.lock(user));
    }
    return profiles.describe(user, capacities);
  }
}
