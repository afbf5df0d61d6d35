package io.blotter.pages.account;

import io.blotter.application.account.AccountView;
import io.blotter.pages.shared.FormView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of all users shows.
 *
 * @param unknown whether nobody has the address that was looked for
 * @param more whether others follow
 * @param opening the form for another user; null for who may not open accounts
 */
record UserList(
    List<AccountView> users, boolean unknown, boolean more, @Nullable FormView opening) {
  UserList {
    users = List.copyOf(users);
  }
}
