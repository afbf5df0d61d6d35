package io.blotter.application.account.port;

import io.blotter.domain.account.Email;
import io.blotter.domain.account.RefreshId;
import io.blotter.domain.account.SessionId;
import io.blotter.domain.account.UserId;
import java.time.Duration;

/** Tokens that renew a session. */
public interface RefreshTokens {
  Duration GOOD_FOR = Duration.ofDays(1);

  String issue(Content content, Email email);

  TokenVerdict<Content> verify(String token);

  /** Which session, and which of its tokens. */
  record Content(UserId user, SessionId session, RefreshId id) {}
}
