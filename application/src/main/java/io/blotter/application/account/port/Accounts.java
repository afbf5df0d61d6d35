package io.blotter.application.account.port;

import io.blotter.domain.account.Email;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of people who sign in. */
public interface Accounts {
  /** The open account with this address, whatever the case of its letters. */
  Optional<Account> withEmail(Email email);

  /** The open account of this user. */
  Optional<Account> of(UserId user);

  /** Replaces the digest of a password that stays the same, unless it was changed meanwhile. */
  void restore(UserId user, String formerDigest, String digest);

  /** Gives the user another password. Access tokens made before {@code now} end with it. */
  void changePassword(UserId user, String digest, Instant now);

  /** The same, unless the password is no longer the one of {@code former}; says whether it was. */
  boolean replacePassword(Account former, String digest, Instant now);

  /** How a user and a session stand at present; nothing for a user who is unknown or shut out. */
  Optional<Standing> standing(UserId user, @Nullable SessionId session);

  /**
   * An account.
   *
   * @param digest of the password; null for a user who signs in elsewhere
   * @param passwordChangedAt when the password was last changed; null where it never was
   */
  record Account(
      UserId id,
      String email,
      @Nullable String digest,
      @Nullable Instant passwordChangedAt,
      List<Permission> permissions) {}

  /**
   * What a token is held against.
   *
   * @param sessionOpen whether the session that was asked about is open; true where none was
   */
  record Standing(
      List<Permission> permissions, boolean sessionOpen, @Nullable Instant passwordChangedAt) {
    /** Whether the password was changed after {@code made}. */
    public boolean outlives(Instant made) {
      return passwordChangedAt != null && made.isBefore(passwordChangedAt);
    }
  }
}
