package io.blotter.persistence.account;

import io.blotter.application.account.AccountView;
import io.blotter.application.account.PermissionView;
import io.blotter.application.account.UserView;
import io.blotter.application.account.port.Users;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;

final class MyBatisUsers implements Users {
  private final Sessions sessions;

  MyBatisUsers(Sessions sessions) {
    this.sessions = sessions;
  }

  static Refusal.Conflict isKnown() {
    return new Refusal.Conflict("User with email already exists.");
  }

  @Override
  public UserId add(Email email) {
    return insert(email, null);
  }

  @Override
  public UserId add(Email email, String digest) {
    return insert(email, digest);
  }

  private UserId insert(Email email, @Nullable String digest) {
    try {
      return sessions.write(UserMapper.class, users -> users.add(email.address(), digest));
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(e, Map.of("users_email_key", () -> isKnown()));
    }
  }

  @Override
  public Optional<UserId> withEmail(Email email) {
    return sessions.readLatest(UserMapper.class, users -> users.withEmail(email.address()));
  }

  @Override
  public boolean exists(UserId user) {
    return sessions.readLatest(UserMapper.class, users -> users.exists(user));
  }

  @Override
  public Set<Permission> lock(UserId user) {
    sessions.write(UserMapper.class, users -> users.lock(user));
    var names = sessions.readLatest(UserMapper.class, users -> users.permissionNamesOf(user));
    return Set.copyOf(AccountRow.permissions(names));
  }

  @Override
  public void remove(UserId user) {
    try {
      sessions.write(UserMapper.class, users -> users.remove(user));
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(
          e,
          Map.of(
              "data_requests_creator_user_id_fkey",
              () ->
                  new Refusal.Conflict("The user has made data requests and cannot be deleted.")));
    }
  }

  @Override
  public void disable(UserId user, boolean disabled) {
    sessions.write(UserMapper.class, users -> users.disable(user, disabled));
  }

  @Override
  public JsonPage<AccountView> accounts(UserId last, int limit) {
    return sessions
        .readLatest(UserMapper.class, users -> users.accounts(last, limit))
        .pageOf(AccountView.class);
  }

  @Override
  public JsonPage<UserView> page(Page page) {
    return sessions.readLatest(UserMapper.class, users -> users.page(page)).pageOf(UserView.class);
  }

  @Override
  public void permit(UserId user, Set<Permission> permissions) {
    sessions.write(UserMapper.class, users -> users.permit(user, List.copyOf(permissions)));
  }

  @Override
  public boolean grant(UserId user, Permission permission) {
    return sessions.write(UserMapper.class, users -> users.permit(user, List.of(permission))) > 0;
  }

  @Override
  public void withdraw(UserId user, Permission permission) {
    sessions.write(UserMapper.class, users -> users.withdraw(user, permission));
  }

  @Override
  public JsonPage<PermissionView> permissions() {
    return sessions.read(UserMapper.class, UserMapper::permissions).pageOf(PermissionView.class);
  }

  @Override
  public JsonPage<PermissionView> permissionsOf(UserId user) {
    return sessions
        .readLatest(UserMapper.class, users -> users.permissionsOf(user))
        .pageOf(PermissionView.class);
  }

  @Override
  public void giveKey(UserId user, ApiKey key) {
    sessions.write(UserMapper.class, users -> users.giveKey(user, SecretDigest.of(key)));
  }
}
