package io.blotter.application.account.port;

import io.blotter.domain.account.Caller;

/** Checks access tokens: their form, signature, kind and expiry. */
public interface AccessTokens {
  Verdict verify(String token);

  /** What a check found. */
  sealed interface Verdict {
    record Valid(Caller.SignedIn user) implements Verdict {}

    /** It cannot be read as a token. */
    record Malformed() implements Verdict {}

    /** The signature does not match, or the token is no access token though signed with our key. */
    record Forged() implements Verdict {}

    record Expired() implements Verdict {}

    /** A token of ours for something else, such as {@code PASSWORD_RESET}. */
    record OfAnotherKind(String purpose) implements Verdict {}
  }
}
