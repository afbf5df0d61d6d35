package io.blotter.application.account;

import io.blotter.application.account.port.Profiles;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Capacity;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;

public final class DescribeUsersService implements DescribeUsers {
  private final Profiles profiles;
  private final Transactions transactions;

  public DescribeUsersService(Profiles profiles, Transactions transactions) {
    this.profiles = profiles;
    this.transactions = transactions;
  }

  @Override
  public void describe(UserId user, Set<Capacity> capacities, Caller.SignedIn editor) {
    if (!editor.user().equals(user) && !editor.may(Permission.CREATE_UPDATE_USER)) {
      throw new Refusal.Invalid("You do not have permission to patch this user.");
    }
    if (!transactions.atomically(() -> profiles.describe(user, capacities))) {
      throw new Refusal.NotFound("User not found.");
    }
  }
}
