package io.blotter.application.account.port;

import io.blotter.application.account.AccountView;
import io.blotter.application.account.PermissionView;
import io.blotter.application.account.UserView;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.util.Optional;
import java.util.Set;

/** The people and programs that have an account. */
public interface Users {
  /**
   * Opens an account without a password, in place of a sign-up with this address. Refuses an
   * address that has one, whatever the case of its letters.
   */
  UserId add(Email email);

  /** Opens an account with a password. */
  UserId add(Email email, String digest);

  /** The user with this address, shut out or not. */
  Optional<UserId> withEmail(Email email);

  boolean exists(UserId user);

  /**
   * What the user may do, shut out or not; nothing for one who is unknown. Until the transaction
   * ends, nobody gives the user more.
   */
  Set<Permission> lock(UserId user);

  /** Removes a user, if there is one. Refuses one who has made data requests. */
  void remove(UserId user);

  /** Shuts a user out, or lets one in again. */
  void disable(UserId user, boolean disabled);

  /** Accounts in the order of their ids, at most {@code limit}, beginning after {@code last}. */
  JsonPage<AccountView> accounts(UserId last, int limit);

  /** Users, the newest first. */
  JsonPage<UserView> page(Page page);

  void permit(UserId user, Set<Permission> permissions);

  /** Says whether the user did not have it before. */
  boolean grant(UserId user, Permission permission);

  void withdraw(UserId user, Permission permission);

  JsonPage<PermissionView> permissions();

  JsonPage<PermissionView> permissionsOf(UserId user);

  /** Gives the user this key in place of any other without a name. */
  void giveKey(UserId user, ApiKey key);
}
