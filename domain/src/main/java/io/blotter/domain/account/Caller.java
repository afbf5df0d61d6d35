package io.blotter.domain.account;

import java.util.Set;

/** Who sends a request, as far as the request proves it. */
public sealed interface Caller {
  /** What this caller may do beyond reading what is public. */
  Set<Permission> permissions();

  default boolean may(Permission permission) {
    return permissions().contains(permission);
  }

  /** Nobody we know. */
  record Anonymous() implements Caller {
    @Override
    public Set<Permission> permissions() {
      return Set.of();
    }
  }

  /** The owner of an API key. A key proves who calls; it never carries the owner's permissions. */
  record KeyHolder(UserId user) implements Caller {
    @Override
    public Set<Permission> permissions() {
      return Set.of();
    }
  }

  /** A user with a valid access token. */
  record SignedIn(UserId user, String email, Set<Permission> permissions) implements Caller {
    public SignedIn {
      permissions = Set.copyOf(permissions);
    }
  }
}
