package io.blotter.application.account;

import io.blotter.application.account.port.GitHub.Profile;
import io.blotter.application.account.port.GitHubSignIns;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.account.port.SecurityLog.Event;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.GitHubId;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.Optional;

/** Codes by which a browser shows that GitHub vouched for its user. */
final class GitHubSignInCodes {
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);

  private final GitHubSignIns signIns;
  private final ClockAndRandom clockAndRandom;
  private final SecurityLog log;

  GitHubSignInCodes(GitHubSignIns signIns, ClockAndRandom clockAndRandom, SecurityLog log) {
    this.signIns = signIns;
    this.clockAndRandom = clockAndRandom;
    this.log = log;
  }

  OneTimeSecret newState() {
    return clockAndRandom.secret();
  }

  /** Refuses a state that somebody has brought back before, at whichever server. */
  void useState(String state) {
    if (!signIns.useState(new OneTimeSecret(state))) {
      throw new Refusal.Invalid("state", "has come back before; start the sign-in again");
    }
  }

  OneTimeSecret codeFor(Profile profile) {
    var code = clockAndRandom.secret();
    signIns.add(code, profile, clockAndRandom.now().plus(GOOD_FOR));
    return code;
  }

  Profile profile(String code) {
    var vouched = signIns.find(new OneTimeSecret(code)).orElseThrow(GitHubSignInCodes::unknown);
    if (clockAndRandom.now().isAfter(vouched.expiresAt())) {
      throw new Refusal.Unauthenticated("Access token has expired.");
    }
    return new Profile(new GitHubId(vouched.githubId()), new Email(vouched.email()));
  }

  void useUp(String code) {
    if (!signIns.remove(new OneTimeSecret(code))) {
      throw unknown();
    }
  }

  Optional<UserId> linkedWith(GitHubId id) {
    return signIns.linkedWith(id);
  }

  void link(UserId user, GitHubId id) {
    signIns.link(user, id);
    log.note(Event.GITHUB_LINKED, user);
  }

  private static Refusal unknown() {
    return new Refusal.Invalid("Token is invalid");
  }
}
