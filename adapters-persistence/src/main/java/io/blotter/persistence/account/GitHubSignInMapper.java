package io.blotter.persistence.account;

import io.blotter.application.account.port.GitHubSignIns.Vouched;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;

interface GitHubSignInMapper {
  int useState(String state);

  int add(String code, String githubId, String email, Instant expiresAt);

  Optional<Vouched> find(String code);

  int remove(String code);

  Optional<UserId> linkedWith(String githubId);

  int link(UserId user, String githubId);
}
