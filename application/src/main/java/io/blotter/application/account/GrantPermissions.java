package io.blotter.application.account;

import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.util.Set;

/**
 * Who may do what. What is withdrawn is refused from the next call on; what is granted counts from
 * the user's next token on.
 */
public interface GrantPermissions {
  /** Every permission there is. */
  JsonPage<PermissionView> all();

  /** Those of a user; none for a user who is unknown. */
  JsonPage<PermissionView> of(UserId user);

  /**
   * Refuses a permission that the user has, and a user who is unknown; and whatever goes beyond the
   * authority of who grants.
   */
  void grant(UserId user, Permission permission, Authority authority);

  /** Gives these permissions, as an operator does; any that the user has already stay. */
  void grantAll(UserId user, Set<Permission> permissions);

  /**
   * Takes the permission away, if the user has it. Refuses whatever goes beyond the authority of
   * who withdraws.
   */
  void withdraw(UserId user, Permission permission, Authority authority);
}
