package io.blotter.bootstrap;

import io.blotter.bootstrap.CallerForTests.Proof;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;

/** Who is let through where, and what the others are told: the contract in one function. */
final class AccessMatrix {
  private AccessMatrix() {}

  /** What a caller meets at the door. */
  sealed interface Verdict {
    record Admitted() implements Verdict {}

    record Refused(int status, String message) implements Verdict {}
  }

  static Verdict of(Endpoint endpoint, CallerForTests caller) {
    return switch (endpoint.access()) {
      case Access.Open() -> new Verdict.Admitted();
      case Access.KeyOrToken() ->
          caller.proof() == Proof.NOTHING ? unproven(endpoint, caller) : new Verdict.Admitted();
      case Access.Token() ->
          caller.proof() == Proof.TOKEN ? new Verdict.Admitted() : unproven(endpoint, caller);
      case Access.Permitted(var permission) -> {
        if (caller.proof() != Proof.TOKEN) {
          yield unproven(endpoint, caller);
        }
        yield caller.permissions().contains(permission)
            ? new Verdict.Admitted()
            : unpermitted(endpoint);
      }
      case Access.SpecialToken(var kind) ->
          caller.proof() == Proof.TOKEN ? ofAnotherKind(kind) : unproven(endpoint, caller);
    };
  }

  private static Verdict unproven(Endpoint endpoint, CallerForTests caller) {
    if (!endpoint.path().startsWith("/api/v2/")) {
      return new Verdict.Refused(401, "Not authenticated");
    }
    return new Verdict.Refused(
        400,
        caller.proof() == Proof.NOTHING
            ? "Authorization header missing"
            : "Invalid Auth Scheme for endpoint");
  }

  private static Verdict unpermitted(Endpoint endpoint) {
    return new Verdict.Refused(
        403,
        endpoint.path().startsWith("/api/v2/")
            ? "You do not have permission to access this endpoint"
            : "Access forbidden");
  }

  private static Verdict ofAnotherKind(String kind) {
    return new Verdict.Refused(
        400,
        switch (kind) {
          case "refresh" -> "Invalid refresh token";
          case "reset-password" -> notMeantFor("PASSWORD_RESET");
          case "validate-email" -> notMeantFor("VALIDATE_EMAIL");
          default -> throw new AssertionError("add what a token that is not a " + kind + " gets");
        });
  }

  private static String notMeantFor(String purpose) {
    return "Invalid JWT Purpose: JWTPurpose.STANDARD_ACCESS_TOKEN != JWTPurpose." + purpose;
  }
}
