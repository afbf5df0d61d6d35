package io.blotter.persistence.account;

import io.blotter.application.account.port.GitHub.Profile;
import io.blotter.application.account.port.GitHubSignIns;
import io.blotter.domain.account.GitHubId;
import io.blotter.domain.account.OneTimeSecret;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.exceptions.PersistenceException;

final class MyBatisGitHubSignIns implements GitHubSignIns {
  private final Sessions sessions;

  MyBatisGitHubSignIns(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean useState(OneTimeSecret state) {
    return sessions.write(
            GitHubSignInMapper.class, signIns -> signIns.useState(SecretDigest.of(state)))
        > 0;
  }

  @Override
  public void add(OneTimeSecret code, Profile profile, Instant expiresAt) {
    sessions.write(
        GitHubSignInMapper.class,
        signIns ->
            signIns.add(
                SecretDigest.of(code), profile.id().text(), profile.email().address(), expiresAt));
  }

  @Override
  public Optional<Vouched> find(OneTimeSecret code) {
    return sessions.readLatest(
        GitHubSignInMapper.class, signIns -> signIns.find(SecretDigest.of(code)));
  }

  @Override
  public boolean remove(OneTimeSecret code) {
    return sessions.write(
            GitHubSignInMapper.class, signIns -> signIns.remove(SecretDigest.of(code)))
        > 0;
  }

  @Override
  public Optional<UserId> linkedWith(GitHubId id) {
    return sessions.readLatest(GitHubSignInMapper.class, signIns -> signIns.linkedWith(id.text()));
  }

  @Override
  public void link(UserId user, GitHubId id) {
    try {
      sessions.write(GitHubSignInMapper.class, signIns -> signIns.link(user, id.text()));
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(
          e,
          Map.of(
              "external_accounts_user_id_account_type_key",
              MyBatisGitHubSignIns::isLinked,
              "external_accounts_account_type_account_identifier_key",
              MyBatisGitHubSignIns::isLinked,
              "external_accounts_user_id_fkey",
              MyBatisGitHubSignIns::isLinked));
    }
  }

  private static Refusal isLinked() {
    return new Refusal.Conflict(
        "The user or the GitHub account is linked already; each can be linked once.");
  }
}
