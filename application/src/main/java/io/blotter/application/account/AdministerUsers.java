package io.blotter.application.account;

import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.util.Set;

/** Looking after other people's accounts. */
public interface AdministerUsers {
  /** Users, the newest first. */
  JsonPage<UserView> list(Page page);

  /** Accounts in the order of their ids, at most {@code limit}, beginning after {@code last}. */
  JsonPage<AccountView> accounts(UserId last, int limit);

  /** The user with this address, shut out or not. Refuses an address that nobody has. */
  UserId withEmail(Email email);

  /** Opens an account without a letter, within the authority of who opens it. */
  UserId open(Email email, String password, Set<Permission> permissions, Authority authority);

  /** Sets a user's password and ends all their sessions, within the authority of who sets it. */
  void setPassword(UserId user, String password, Authority authority);

  /**
   * Shuts a user out, within the authority of who does so: passwords, tokens and keys are refused
   * from the next call on.
   */
  void disable(UserId user, Authority authority);

  /** Lets a user in again who was shut out, within the authority of who does so. */
  void enable(UserId user, Authority authority);

  /**
   * Removes a user, if there is such a one, within the authority of who removes. Refuses one who
   * has made data requests.
   */
  void remove(UserId user, Authority authority);
}
