package io.blotter.pages.account;

import io.blotter.application.account.AccountView;
import io.blotter.domain.account.Permission;
import io.blotter.pages.shared.FormView;

/**
 * What the page of a user shows.
 *
 * @param form for a new password
 * @param changing whether the reader may change users
 */
record UserPage(AccountView user, FormView form, boolean changing) {
  boolean may(Permission permission) {
    return user.permissions().contains(permission);
  }
}
