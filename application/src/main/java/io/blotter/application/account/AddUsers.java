package io.blotter.application.account;

import io.blotter.domain.account.ApiKey;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import java.util.Set;

/** Opens accounts without a sign-up, as an operator does. */
public interface AddUsers {
  UserId add(Email email, Set<Permission> permissions);

  /** Opens an account that has a key. The key is in the answer and can never be read again. */
  KeyedUser addWithKey(Email email, Set<Permission> permissions);

  /** A new user and the key that was made for them. */
  record KeyedUser(UserId user, ApiKey key) {}
}
