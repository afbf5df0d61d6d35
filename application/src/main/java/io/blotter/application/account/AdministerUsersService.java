package io.blotter.application.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.application.account.port.Users;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.util.Set;

final class AdministerUsersService implements AdministerUsers {
  private final Users users;
  private final Accounts accounts;
  private final NewPasswords passwords;
  private final PasswordChanges changes;
  private final Transactions transactions;
  private final SecurityLog log;

  AdministerUsersService(
      Users users,
      Accounts accounts,
      NewPasswords passwords,
      PasswordChanges changes,
      Transactions transactions,
      SecurityLog log) {
    this.users = users;
    this.accounts = accounts;
    this.passwords = passwords;
    this.changes = changes;
    this.transactions = transactions;
    this.log = log;
  }

  @Override
  public JsonPage<UserView> list(Page page) {
    return users.page(page);
  }

  @Override
  public JsonPage<AccountView> accounts(UserId last, int limit) {
    return users.accounts(last, limit);
  }

  @Override
  public UserId withEmail(Email email) {
    return users
        .withEmail(email)
        .orElseThrow(() -> new Refusal.NotFound("There is no user " + email.address() + "."));
  }

  @Override
  public UserId open(
      Email email, String password, Set<Permission> permissions, Authority authority) {
    authority.requireToGive(permissions);
    var digest = passwords.digest("password", password, email);
    var opened =
        transactions.atomically(() -> {
          var user = users.add(email, digest);
          users.permit(user, permissions);
          return user;
        });
    log.note(Event.USER_ADDED, opened, Permission.labels(permissions));
    return opened;
  }

  @Override
  public void setPassword(UserId user, String password, Authority authority) {
    var account = accounts.of(user).orElseThrow(() -> closed(user));
    authority.requireToChange(Set.copyOf(account.permissions()));
    var digest = passwords.digest("password", password, new Email(account.email()));
    transactions.atomically(() -> {
      authority.requireToChange(users.lock(user));
      changes.set(user, account.email(), digest);
      return user;
    });
    log.note(Event.PASSWORD_SET, user);
  }

  private Refusal closed(UserId user) {
    return users.exists(user)
        ? new Refusal.Conflict("The account is disabled; enable it first.")
        : new Refusal.NotFound("User not found.");
  }

  @Override
  public void disable(UserId user, Authority authority) {
    transactions.atomically(() -> {
      authority.requireToChange(users.lock(user));
      users.disable(user, true);
      changes.endSessions(user);
      return user;
    });
    log.note(Event.USER_DISABLED, user);
  }

  @Override
  public void enable(UserId user, Authority authority) {
    transactions.atomically(() -> {
      authority.requireToChange(users.lock(user));
      users.disable(user, false);
      return user;
    });
    log.note(Event.USER_ENABLED, user);
  }

  @Override
  public void remove(UserId user, Authority authority) {
    transactions.atomically(() -> {
      authority.requireToChange(users.lock(user));
      users.remove(user);
      return user;
    });
    log.note(Event.USER_REMOVED, user);
  }
}
