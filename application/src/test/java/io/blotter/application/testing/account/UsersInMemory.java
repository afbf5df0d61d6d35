package io.blotter.application.testing.account;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

record UsersInMemory(AccountTables tables) implements Users {
  @Override
  public UserId add(Email email) {
    return insert(email, null);
  }

  @Override
  public UserId add(Email email, String digest) {
    return insert(email, digest);
  }

  private UserId insert(Email email, @Nullable String digest) {
    var user = tables.add(email.address(), digest, Set.of());
    tables.pending.remove(AccountTables.folded(email.address()));
    return user;
  }

  @Override
  public Optional<UserId> withEmail(Email email) {
    return tables.withEmail(email.address()).map(UserRow::id);
  }

  @Override
  public boolean exists(UserId user) {
    return tables.users.containsKey(user);
  }

  @Override
  public Set<Permission> lock(UserId user) {
    return Optional.ofNullable(tables.users.get(user)).map(UserRow::permissions).orElse(Set.of());
  }

  @Override
  public void remove(UserId user) {
    if (tables.requesters.contains(user)) {
      throw new Refusal.Conflict("The user has made data requests and cannot be deleted.");
    }
    tables.users.remove(user);
    tables.sessions.values().removeIf(session -> session.user().equals(user));
    tables.resets.values().removeIf(token -> token.user().equals(user));
    tables.keys.values().removeIf(key -> key.owned().user().equals(user));
    tables.links.values().removeIf(user::equals);
    tables.networks.keySet().removeIf(known -> known.user().equals(user));
  }

  @Override
  public void disable(UserId user, boolean disabled) {
    tables.change(user, row -> row.withDisabled(disabled));
  }

  @Override
  public JsonPage<AccountView> accounts(UserId last, int limit) {
    var listed =
        tables.users.values().stream()
            .filter(user -> user.id().value() > last.value())
            .limit(limit)
            .map(UserRow::email)
            .toList();
    return page(AccountView.class, listed);
  }

  @Override
  public JsonPage<UserView> page(Page page) {
    var listed =
        tables.users.values().stream()
            .sorted(Comparator.comparingLong((UserRow user) -> user.id().value()).reversed())
            .skip(page.offset())
            .limit(page.limit())
            .map(UserRow::email)
            .toList();
    return page(UserView.class, listed);
  }

  @Override
  public void permit(UserId user, Set<Permission> permissions) {
    tables.change(
        user,
        row -> {
          var all = new HashSet<>(row.permissions());
          all.addAll(permissions);
          return row.withPermissions(Set.copyOf(all));
        });
  }

  @Override
  public boolean grant(UserId user, Permission permission) {
    var had = lock(user).contains(permission);
    permit(user, Set.of(permission));
    return !had;
  }

  @Override
  public void withdraw(UserId user, Permission permission) {
    tables.change(
        user,
        row -> {
          var left = new HashSet<>(row.permissions());
          left.remove(permission);
          return row.withPermissions(Set.copyOf(left));
        });
  }

  @Override
  public JsonPage<PermissionView> permissions() {
    return named(Set.of(Permission.values()));
  }

  @Override
  public JsonPage<PermissionView> permissionsOf(UserId user) {
    return named(lock(user));
  }

  @Override
  public void giveKey(UserId user, ApiKey key) {
    tables.change(user, row -> row.withKey(key));
  }

  private static JsonPage<PermissionView> named(Set<Permission> permissions) {
    return page(
        PermissionView.class, new TreeSet<>(permissions).stream().map(Permission::label).toList());
  }

  private static <T> JsonPage<T> page(Class<T> shape, List<String> names) {
    return new JsonPage<>(shape, names.size(), names.toString());
  }
}
