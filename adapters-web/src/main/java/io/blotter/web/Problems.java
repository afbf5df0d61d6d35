package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes every "no" and every failure in the form the caller reads: {@code {"message"}} under v2,
 * {@code {"detail"}} under v3, and RFC 9457 under v4 or for whoever accepts it.
 */
final class Problems {
  static final String PROBLEM_JSON = "application/problem+json";
  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(408, "Request Timeout"),
          Map.entry(409, "Conflict"),
          Map.entry(413, "Content Too Large"),
          Map.entry(414, "URI Too Long"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(431, "Request Header Fields Too Large"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(503, "Service Unavailable"));

  private Problems() {}

  static void write(Context http, Refusal refusal) {
    switch (refusal) {
      case Refusal.Invalid invalid -> write(http, 400, invalid.getMessage(), invalid.field());
      case Refusal.NotFound notFound -> write(http, 404, notFound.getMessage());
      case Refusal.Conflict conflict -> write(http, 409, conflict.getMessage());
      case Refusal.Forbidden forbidden -> write(http, 403, forbidden.getMessage());
      case Refusal.Unauthenticated unknown -> {
        http.header("WWW-Authenticate", "Bearer");
        write(http, 401, unknown.getMessage());
      }
      case Refusal.TooMany tooMany -> {
        http.header("Retry-After", Integer.toString(tooMany.retryAfterSeconds()));
        write(http, 429, tooMany.getMessage());
      }
      case Refusal.Unavailable away -> {
        http.header("Retry-After", "2");
        write(http, 503, away.getMessage());
      }
    }
  }

  static void write(Context http, int status, String message) {
    write(http, status, message, null);
  }

  private static void write(Context http, int status, String message, @Nullable String field) {
    var body = body(http.path(), http.header("Accept"), status, message, field);
    http.status(status)
        .header("Cache-Control", "no-store")
        .contentType(body.contentType())
        .result(body.text());
  }

  /** A problem as it is sent. */
  record Body(String contentType, String text) {}

  static Body body(
      String path, @Nullable String accept, int status, String message, @Nullable String field) {
    var problem = path.startsWith("/api/v4") || (accept != null && accept.contains(PROBLEM_JSON));
    return new Body(
        problem ? PROBLEM_JSON : "application/json",
        WireJson.MAPPER.writeValueAsString(
                problem ? problem(path, status, message, field) : envelope(path, message))
            + '\n');
  }

  private static Object envelope(String path, String message) {
    return Map.of(path.startsWith("/api/v3") ? "detail" : "message", message);
  }

  private static Problem problem(String path, int status, String message, @Nullable String field) {
    var title = TITLES.getOrDefault(status, "Error");
    var errors = field == null ? List.<FieldError>of() : List.of(new FieldError(field, message));
    return new Problem("about:blank", title, status, message, path, errors);
  }

  private record Problem(
      String type,
      String title,
      int status,
      String detail,
      String instance,
      List<FieldError> errors) {}

  private record FieldError(String field, String detail) {}
}
