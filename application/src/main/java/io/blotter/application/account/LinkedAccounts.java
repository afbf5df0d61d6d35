package io.blotter.application.account;

import io.blotter.application.account.port.Accounts;
import io.blotter.application.account.port.GitHub.Profile;
import io.blotter.application.account.port.Users;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.account.Email;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;

/** Users who sign in by an account at GitHub. */
final class LinkedAccounts {
  private final Accounts accounts;
  private final Users users;
  private final GitHubSignInCodes gitHubSignInCodes;
  private final TokenPairs pairs;
  private final Transactions transactions;

  LinkedAccounts(
      Accounts accounts,
      Users users,
      GitHubSignInCodes gitHubSignInCodes,
      TokenPairs pairs,
      Transactions transactions) {
    this.accounts = accounts;
    this.users = users;
    this.gitHubSignInCodes = gitHubSignInCodes;
    this.pairs = pairs;
    this.transactions = transactions;
  }

  /** A session of the linked user, for which the code is used up; an unknown user is made. */
  TokenPair open(String code, Profile profile) {
    return transactions.atomically(() -> {
      gitHubSignInCodes.useUp(code);
      return pairs.open(gitHubSignInCodes.linkedWith(profile.id()).orElseGet(() -> join(profile)));
    });
  }

  UserId requireUser(Email email) {
    return accounts
        .withEmail(email)
        .orElseThrow(() -> new Refusal.Invalid("Email provided not associated with any user."))
        .id();
  }

  void link(Profile profile, Email email) {
    if (!profile.email().address().equalsIgnoreCase(email.address())) {
      throw new Refusal.Invalid("Email provided does not match primary email in GitHub account.");
    }
    gitHubSignInCodes.link(requireUser(email), profile.id());
  }

  private UserId join(Profile profile) {
    if (users.withEmail(profile.email()).isPresent()) {
      throw new Refusal.Unauthenticated(
          "User with email "
              + profile.email().address()
              + " already exists exists but is not linked to the Github Account with the same"
              + " email. You must explicitly link their accounts in order to log in via Github.");
    }
    var user = users.add(profile.email());
    gitHubSignInCodes.link(user, profile.id());
    return user;
  }
}
