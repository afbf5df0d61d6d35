package io.blotter.application.account.port;

import io.blotter.application.account.port.GitHub.Profile;
import io.blotter.domain.account.GitHubId;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;

/** Users whom GitHub has vouched for, and the accounts they are linked with. */
public interface GitHubSignIns {
  /** Says whether the state came back for the first time: of two who bring it, one uses it. */
  boolean useState(OneTimeSecret state);

  void add(OneTimeSecret code, Profile profile, Instant expiresAt);

  Optional<Vouched> find(OneTimeSecret code);

  /** Says whether the code was there: of two who bring it, one takes it. */
  boolean remove(OneTimeSecret code);

  /** The open account that is linked with this one at GitHub. */
  Optional<UserId> linkedWith(GitHubId id);

  /** Links. Refuses when either side is linked with another. */
  void link(UserId user, GitHubId id);

  /** Whom GitHub vouched for, and until when that counts. */
  record Vouched(String githubId, String email, Instant expiresAt) {}
}
