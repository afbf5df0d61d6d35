package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.ApiVersion;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes every "no" and every failure in the form the caller reads: {@code {"message"}} under v2,
 * {@code {"detail"}} under v3, and RFC 9457 under v4 or for whoever accepts it.
 */
final class Problems {
  static final String PROBLEM_JSON = "application/problem+json";

  /** Under which attribute of a request it is kept what went wrong. */
  static final String MESSAGE = "problem";

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(408, "Request Timeout"),
          Map.entry(409, "Conflict"),
          Map.entry(412, "Precondition Failed"),
          Map.entry(413, "Content Too Large"),
          Map.entry(414, "URI Too Long"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(422, "Unprocessable Content"),
          Map.entry(428, "Precondition Required"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(431, "Request Header Fields Too Large"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(503, "Service Unavailable"));

  private Problems() {}

  static void write(Context http, Refusal refusal) {
    switch (refusal) {
      case Refusal.Invalid invalid -> write(http, invalid);
      case Refusal.Unreadable unreadable -> write(http, 422, unreadable.getMessage());
      case Refusal.NotFound notFound -> write(http, 404, notFound.getMessage());
      case Refusal.Conflict conflict -> write(http, 409, conflict.getMessage());
      case Refusal.PreconditionFailed outdated -> write(http, 412, outdated.getMessage());
      case Refusal.PreconditionRequired blind -> write(http, 428, blind.getMessage());
      case Refusal.TooLarge tooLarge -> write(http, 413, tooLarge.getMessage());
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

  private static void write(Context http, Refusal.Invalid invalid) {
    var field = invalid.field();
    if (field == null || !isV3(http.path()) || accepts(http.header("Accept"))) {
      write(http, 400, invalid.getMessage(), field);
      return;
    }
    var steps = Stream.concat(Stream.of(place(http, field)), Arrays.stream(field.split("\\.", -1)));
    var fault =
        new Fault("value_error", steps.map(Problems::step).toList(), invalid.getMessage(), null);
    send(http, 422, "application/json", Map.of("detail", List.of(fault)));
  }

  private static String place(Context http, String field) {
    if (http.pathParamMap().containsKey(field)) {
      return "path";
    }
    return http.header(field) == null ? "body" : "header";
  }

  /** A key, or a number in a list. */
  private static Object step(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : text;
  }

  private static void send(Context http, int status, String contentType, Object body) {
    http.status(status)
        .header("Cache-Control", "no-store")
        .contentType(contentType)
        .result(WireJson.MAPPER.writeValueAsString(body));
  }

  static void write(Context http, int status, String message) {
    write(http, status, message, null);
  }

  private static void write(Context http, int status, String message, @Nullable String field) {
    var body = body(http.path(), http.header("Accept"), status, message, field);
    http.attribute(MESSAGE, message);
    http.status(status)
        .header("Cache-Control", "no-store")
        .contentType(body.contentType())
        .result(body.text());
  }

  /** A problem as it is sent. */
  record Body(String contentType, String text) {}

  static Body body(
      String path, @Nullable String accept, int status, String message, @Nullable String field) {
    var problem = ApiVersion.of(path) == ApiVersion.V4 || accepts(accept);
    return new Body(
        problem ? PROBLEM_JSON : "application/json",
        WireJson.MAPPER.writeValueAsString(
                problem ? problem(path, status, message, field) : envelope(path, message))
            + '\n');
  }

  private static boolean accepts(@Nullable String accept) {
    return accept != null && accept.contains(PROBLEM_JSON);
  }

  private static boolean isV3(String path) {
    return ApiVersion.of(path) == ApiVersion.V3;
  }

  private static Object envelope(String path, String message) {
    return Map.of(isV3(path) ? "detail" : "message", message);
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

  /** One broken rule, as v3 has it; what was sent is not sent back. */
  private record Fault(String type, List<Object> loc, String msg, @Nullable Object input) {}

  private record FieldError(String field, String detail) {}
}
