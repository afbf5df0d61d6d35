package io.blotter.application.account;

import io.blotter.application.account.port.TokenVerdict;
import io.blotter.domain.shared.Refusal;

/** Refuses tokens that are no good, in the words that callers of each kind know. */
final class TokenErrors {
  private TokenErrors() {}

  static <T> T ofCalling(TokenVerdict<T> verdict) {
    return switch (verdict) {
      case TokenVerdict.Valid<T>(var content) -> content;
      case TokenVerdict.Malformed<T>() -> throw new Refusal.Invalid("Token is invalid");
      case TokenVerdict.Forged<T>() -> throw new Refusal.Unauthenticated("Token is invalid");
      case TokenVerdict.Expired<T>() -> throw new Refusal.Unauthenticated("Token has expired");
      case TokenVerdict.OfAnotherKind<T>(var kind) ->
          throw ofAnotherKind(kind, "STANDARD_ACCESS_TOKEN");
    };
  }

  static <T> T ofRefreshing(TokenVerdict<T> verdict) {
    return switch (verdict) {
      case TokenVerdict.Valid<T>(var content) -> content;
      case TokenVerdict.Malformed<T>() -> throw new Refusal.Invalid("Invalid refresh token");
      case TokenVerdict.Forged<T>() -> throw new Refusal.Unauthenticated("Invalid refresh token");
      case TokenVerdict.Expired<T>() ->
          throw new Refusal.Unauthenticated("Refresh token has expired");
      case TokenVerdict.OfAnotherKind<T>(_) -> throw new Refusal.Invalid("Invalid refresh token");
    };
  }

  /** A token out of a letter that was meant for {@code purpose}. */
  static <T> T ofLetter(TokenVerdict<T> verdict, String purpose) {
    return switch (verdict) {
      case TokenVerdict.Valid<T>(var content) -> content;
      case TokenVerdict.Malformed<T>() -> throw new Refusal.Unreadable("Token is invalid");
      case TokenVerdict.Forged<T>() ->
          throw new Refusal.Unauthenticated("Signature verification failed");
      case TokenVerdict.Expired<T>() ->
          throw new Refusal.Unauthenticated("Token is expired. Please request a new token.");
      case TokenVerdict.OfAnotherKind<T>(var kind) -> throw ofAnotherKind(kind, purpose);
    };
  }

  private static Refusal ofAnotherKind(String found, String wanted) {
    return new Refusal.Invalid(
        "Invalid JWT Purpose: JWTPurpose." + found + " != JWTPurpose." + wanted);
  }
}
