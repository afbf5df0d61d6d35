package io.blotter.application.account;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.shared.Refusal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * By what right somebody else's account is changed: nobody gives what he has not, and nobody
 * changes an account that may more than he.
 */
public record Authority(Set<Permission> permissions) {
  public Authority {
    permissions = Set.copyOf(permissions);
  }

  /** Whoever works at the command line of the server may do everything. */
  public static Authority operator() {
    return new Authority(EnumSet.allOf(Permission.class));
  }

  public static Authority of(Caller caller) {
    return new Authority(caller.permissions());
  }

  void requireToGive(Set<Permission> wanted) {
    var lacking = new HashSet<>(wanted);
    lacking.removeAll(permissions);
    if (!lacking.isEmpty()) {
      throw new Refusal.Forbidden(
          "You cannot give a permission that you do not have: " + Permission.labels(lacking) + ".");
    }
  }

  void requireToChange(Set<Permission> held) {
    if (!permissions.containsAll(held)) {
      throw new Refusal.Forbidden("You cannot change an account that may more than you.");
    }
  }
}
