package io.blotter.application.account;

import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.application.account.port.Users;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;

final class GrantPermissionsService implements GrantPermissions {
  private final Users users;
  private final Transactions transactions;
  private final SecurityLog log;

  GrantPermissionsService(Users users, Transactions transactions, SecurityLog log) {
    this.users = users;
    this.transactions = transactions;
    this.log = log;
  }

  @Override
  public JsonPage<PermissionView> all() {
    return users.permissions();
  }

  @Override
  public JsonPage<PermissionView> of(UserId user) {
    return users.permissionsOf(user);
  }

  @Override
  public void grant(UserId user, Permission permission, Authority authority) {
    transactions.atomically(() -> {
      authority.requireToGive(Set.of(permission));
      authority.requireToChange(users.lock(user));
      if (!users.exists(user)) {
        throw new Refusal.NotFound("User not found.");
      }
      if (!users.grant(user, permission)) {
        throw new Refusal.Conflict("The user has this permission already.");
      }
      return user;
    });
    log.note(Event.PERMISSION_GRANTED, user, permission.label());
  }

  @Override
  public void grantAll(UserId user, Set<Permission> permissions) {
    users.permit(user, permissions);
    permissions.forEach(given -> log.note(Event.PERMISSION_GRANTED, user, given.label()));
  }

  @Override
  public void withdraw(UserId user, Permission permission, Authority authority) {
    transactions.atomically(() -> {
      authority.requireToChange(users.lock(user));
      users.withdraw(user, permission);
      return user;
    });
    log.note(Event.PERMISSION_WITHDRAWN, user, permission.label());
  }
}
