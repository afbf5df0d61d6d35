package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.testing.CallerForTests.Proof;
import io.blotter.domain.account.Permission;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;
import java.util.Map;

/** Who is let through where, and what the others are told: the contract in one function. */
public final class AccessMatrix {
  private static final String NOT_PERMITTED =
      "User does not have permission to perform this action.";
  private static final Verdict.Refused NOT_YOURS = new Verdict.Refused(403, "Forbidden.");

  /** What is one user's own, and by which permission others reach it. */
  public static final Map<String, Owned> OWNED =
      Map.ofEntries(
          Map.entry(
              "GET /api/v2/user/{user_id}", new Owned(Permission.READ_ALL_USER_INFO, NOT_YOURS)),
          Map.entry(
              "GET /api/v3/user/{user_id}", new Owned(Permission.READ_ALL_USER_INFO, NOT_YOURS)),
          Map.entry(
              "PATCH /api/v2/user/{user_id}",
              new Owned(
                  Permission.CREATE_UPDATE_USER,
                  new Verdict.Refused(400, "You do not have permission to patch this user."))),
          request(
              "PUT",
              "",
              "You do not have permission to edit the following columns: {'coverage_range'}"),
          request("DELETE", "", "You do not have permission to delete this Data request."),
          request("POST", "/withdraw", NOT_PERMITTED),
          request("POST", "/related-sources/{data_source_id}", NOT_PERMITTED),
          request(
              "DELETE",
              "/related-sources/{data_source_id}",
              "You do not have permission to delete this Request-Source association."),
          request("POST", "/related-locations/{location_id}", NOT_PERMITTED),
          request(
              "DELETE",
              "/related-locations/{location_id}",
              "You do not have permission to delete this Request-Location association."));

  private static final String MAY_MORE = "You cannot change an account that may more than you.";

  /** What somebody is told who may change accounts, but not one that may everything. */
  private static final Map<String, String> BEYOND =
      Map.of(
          "PUT /api/v2/admin/users/{user_id}", MAY_MORE,
          "DELETE /api/v2/admin/users/{user_id}", MAY_MORE,
          "PATCH /api/v2/user/{user_id}", MAY_MORE,
          "POST /api/v3/permission/user/{user_id}/remove", MAY_MORE,
          "POST /api/v3/permission/user/{user_id}/add",
              "You cannot give a permission that you do not have: write_data.");

  /** What others than the owner need, and what they are told without it. */
  public record Owned(Permission permission, Verdict refusal) {}

  private AccessMatrix() {}

  /** What a caller meets at the door. */
  public sealed interface Verdict {
    record Admitted() implements Verdict {}

    record Refused(int status, String message) implements Verdict {}
  }

  public static Verdict of(Endpoint endpoint, CallerForTests caller) {
    return switch (endpoint.access()) {
      case Access.Open() -> new Verdict.Admitted();
      case Access.KeyOrToken() ->
          caller.proof() == Proof.NOTHING ? unproven(endpoint, caller) : new Verdict.Admitted();
      case Access.Token() ->
          caller.proof() == Proof.TOKEN ? among(endpoint, caller) : unproven(endpoint, caller);
      case Access.Permitted(var permission) -> {
        if (caller.proof() != Proof.TOKEN) {
          yield unproven(endpoint, caller);
        }
        yield caller.permissions().contains(permission)
            ? within(endpoint, caller)
            : unpermitted(endpoint);
      }
      case Access.Signed(_) -> new Verdict.Refused(401, "The signature is missing.");
      case Access.SpecialToken(var kind) ->
          caller.proof() == Proof.TOKEN ? ofAnotherKind(kind) : unproven(endpoint, caller);
    };
  }

  private static Map.Entry<String, Owned> request(String method, String part, String refusal) {
    return Map.entry(
        method + " /api/v2/data-requests/{id}" + part,
        new Owned(Permission.WRITE_DATA, new Verdict.Refused(403, refusal)));
  }

  /** What a user who is not the owner meets; nobody who calls here is the user of the examples. */
  private static Verdict among(Endpoint endpoint, CallerForTests caller) {
    var owned = OWNED.get(DeclaredEndpoints.title(endpoint));
    return owned == null || caller.permissions().contains(owned.permission())
        ? within(endpoint, caller)
        : owned.refusal();
  }

  private static Verdict within(Endpoint endpoint, CallerForTests caller) {
    var refusal = BEYOND.get(DeclaredEndpoints.title(endpoint));
    return refusal == null || caller.permissions().size() == Permission.values().length
        ? new Verdict.Admitted()
        : new Verdict.Refused(403, refusal);
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
