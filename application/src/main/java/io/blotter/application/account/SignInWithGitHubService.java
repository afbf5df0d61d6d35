package io.blotter.application.account;

import io.blotter.application.account.port.GitHub;
import io.blotter.application.account.port.GitHub.Profile;
import io.blotter.application.account.port.OAuthState;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class SignInWithGitHubService implements SignInWithGitHub {
  private final GitHub github;
  private final OAuthState trips;
  private final RedirectTargets targets;
  private final GitHubSignInCodes gitHubSignInCodes;
  private final LinkedAccounts accounts;

  SignInWithGitHubService(
      GitHub github,
      OAuthState trips,
      RedirectTargets targets,
      GitHubSignInCodes gitHubSignInCodes,
      LinkedAccounts accounts) {
    this.github = github;
    this.trips = trips;
    this.targets = targets;
    this.gitHubSignInCodes = gitHubSignInCodes;
    this.accounts = accounts;
  }

  @Override
  public OAuthRedirect begin(String redirectUrl) {
    var target = targets.accept(redirectUrl);
    var state = gitHubSignInCodes.newState().text();
    return new OAuthRedirect(github.authorization(state), trips.seal(state, target.toString()));
  }

  @Override
  public URI finish(@Nullable String sealed, String state, String githubCode) {
    var redirectUrl =
        Optional.ofNullable(sealed)
            .flatMap(seal -> trips.open(seal, state))
            .orElseThrow(() ->
                new Refusal.Invalid("state", "must come back from the browser that was sent"));
    gitHubSignInCodes.useState(state);
    var code = gitHubSignInCodes.codeFor(github.profile(githubCode));
    return RedirectTargets.with(targets.accept(redirectUrl), "gh_access_token", code.text());
  }

  @Override
  public SignedIn signIn(String code) {
    var profile = gitHubSignInCodes.profile(code);
    return new SignedIn(accounts.open(code, profile), profile.email().address());
  }

  @Override
  public void link(String code, Email email) {
    accounts.requireUser(email);
    Profile profile = gitHubSignInCodes.profile(code);
    accounts.link(profile, email);
  }
}
