package io.blotter.application.account;

import io.blotter.domain.account.Email;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Signing in by an account at GitHub. */
public interface SignInWithGitHub {
  /**
   * Sends a browser to GitHub.
   *
   * @param redirectUrl where it wants to end; refused unless it is a page of an allowed site
   */
  OAuthRedirect begin(String redirectUrl);

  /**
   * The browser is back: whom does GitHub vouch for? Refuses when it is not the browser that left,
   * or when it was back before.
   *
   * @param sealed what the browser was given to carry
   * @return where it goes, with a code that is good for five minutes
   */
  URI finish(@Nullable String sealed, String state, String githubCode);

  /** Opens a session by such a code; makes a user of whom the registry does not know. */
  SignedIn signIn(String code);

  /** Links the account at GitHub with the user of this address, if GitHub has the same address. */
  void link(String code, Email email);

  /** Where a browser goes, and what it carries there. */
  record OAuthRedirect(URI to, String sealed) {}

  /** A session, and the address it was opened with. */
  record SignedIn(TokenPair tokens, String email) {}
}
