package io.blotter.application.account.port;

import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.util.Set;

/** The people and programs that have an account. */
public interface Users {
  /** Opens an account. Refuses an address that has one, whatever the case of its letters. */
  UserId add(Email email);

  void permit(UserId user, Set<Permission> permissions);

  /** Gives the user this key in place of any other. */
  void giveKey(UserId user, ApiKey key);
}
