package io.blotter.persistence.account;

import io.blotter.application.account.port.GitHubSignIns.Vouched;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface GitHubSignInMapper {
  int useState(String state);

  int add(
      @Param("code") String code,
      @Param("githubId") String githubId,
      @Param("email") String email,
      @Param("expiresAt") Instant expiresAt);

  Optional<Vouched> find(String code);

  int remove(String code);

  Optional<UserId> linkedWith(String githubId);

  int link(@Param("user") UserId user, @Param("githubId") String githubId);
}
