package io.blotter.application.account;

import io.blotter.application.account.port.GitHub;
import io.blotter.application.account.port.GitHub.Profile;
import io.blotter.application.account.port.RoundTrips;
import io.blotter.domain.account.Email;
import io.blotter.domain.shared.Refusal;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class SignInWithGitHubService implements SignInWithGitHub {
  private final GitHub github;
  private final RoundTrips trips;
  private final RedirectTargets targets;
  private final Vouching vouching;
  private final LinkedAccounts accounts;

  public SignInWithGitHubService(
      GitHub github,
      RoundTrips trips,
      RedirectTargets targets,
      Vouching vouching,
      LinkedAccounts accounts) {
    this.github = github;
    this.trips = trips;
    this.targets = targets;
    this.vouching = vouching;
    this.accounts = accounts;
  }

  @Override
  public Departure begin(String redirectUrl) {
    var target = targets.accept(redirectUrl);
    var state = vouching.newState().text();
    return new Departure(github.authorization(state), trips.seal(state, target.toString()));
  }

  @Override
  public URI finish(@Nullable String sealed, String state, String githubCode) {
    var redirectUrl =
        Optional.ofNullable(sealed)
            .flatMap(seal -> trips.open(seal, state))
            .orElseThrow(() ->
                new Refusal.Invalid("state", "must come back from the browser that was sent"));
    vouching.useState(state);
    var code = vouching.codeFor(github.profile(githubCode));
    return RedirectTargets.with(targets.accept(redirectUrl), "gh_access_token", code.text());
  }

  @Override
  public Welcome signIn(String code) {
    var profile = vouching.profile(code);
    return new Welcome(accounts.open(code, profile), profile.email().address());
  }

  @Override
  public void link(String code, Email email) {
    accounts.requireUser(email);
    Profile profile = vouching.profile(code);
    accounts.link(profile, email);
  }
}
