package io.blotter.application.account;

import io.blotter.application.account.port.Users;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;

public final class GrantPermissionsService implements GrantPermissions {
  private final Users users;

  public GrantPermissionsService(Users users) {
    this.users = users;
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
  public void grant(UserId user, Permission permission) {
    if (!users.exists(user)) {
      throw new Refusal.NotFound("User not found.");
    }
    if (!users.grant(user, permission)) {
      throw new Refusal.Conflict("The user has this permission already.");
    }
  }

  @Override
  public void grantAll(UserId user, Set<Permission> permissions) {
    users.permit(user, permissions);
  }

  @Override
  public void withdraw(UserId user, Permission permission) {
    users.withdraw(user, permission);
  }
}
