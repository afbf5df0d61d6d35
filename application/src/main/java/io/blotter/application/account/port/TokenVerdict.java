package io.blotter.application.account.port;

/** What the check of a token found: its form, kind, signature and expiry, in that order. */
public sealed interface TokenVerdict<T> {
  record Valid<T>(T content) implements TokenVerdict<T> {}

  /** It cannot be read as a token. */
  record Malformed<T>() implements TokenVerdict<T> {}

  /** The signature does not match. */
  record Forged<T>() implements TokenVerdict<T> {}

  record Expired<T>() implements TokenVerdict<T> {}

  /** A token of ours for something else, such as {@code PASSWORD_RESET}. */
  record OfAnotherKind<T>(String purpose) implements TokenVerdict<T> {}
}
