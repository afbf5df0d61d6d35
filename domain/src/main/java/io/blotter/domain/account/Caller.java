package io.blotter.domain.account;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sends a request, as far as the request proves it. */
public sealed interface Caller {
  /** What this caller may do beyond reading what is public. */
  Set<Permission> permissions();

  /** Whose account it is, if anybody's. */
  default Optional<UserId> account() {
    return switch (this) {
      case Anonymous() -> Optional.empty();
      case KeyHolder(var owner) -> Optional.of(owner);
      case SignedIn signedIn -> Optional.of(signedIn.user());
    };
  }

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

  /**
   * A user with a valid access token.
   *
   * @param session the sign-in that the token comes from; null for a token that names none
   */
  record SignedIn(
      UserId user, String email, Set<Permission> permissions, @Nullable SessionId session)
      implements Caller {
    public SignedIn {
      permissions = Set.copyOf(permissions);
    }
  }
}
