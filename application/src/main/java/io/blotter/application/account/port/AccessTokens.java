package io.blotter.application.account.port;

import io.blotter.domain.account.Caller;
import java.time.Instant;

/** Tokens that prove who calls, good for an hour. Other parties read them too. */
public interface AccessTokens {
  String issue(Caller.SignedIn user);

  TokenVerdict<Content> verify(String token);

  /** Whom the token names, and when it was made. */
  record Content(Caller.SignedIn user, Instant issuedAt) {}
}
