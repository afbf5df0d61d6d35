package io.blotter.application.account.port;

import io.blotter.domain.account.Email;
import io.blotter.domain.account.GitHubId;
import java.net.URI;

/**
 * GitHub as a witness of who somebody is. Refuses as unavailable when GitHub is away, slow or not
 * set up, and as unauthenticated when it does not know the code.
 */
public interface GitHub {
  /** Where a browser goes to ask GitHub; it comes back with {@code state} and a code. */
  URI authorization(String state);

  /** Whose code this is. GitHub takes each code once. */
  Profile profile(String code);

  /** A user of GitHub with the address that GitHub knows to be theirs. */
  record Profile(GitHubId id, Email email) {}
}
