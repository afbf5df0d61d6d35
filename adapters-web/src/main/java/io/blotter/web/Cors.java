package io.blotter.web;

import io.javalin.http.Context;
import java.util.Set;

/** Which web pages of other origins may call the API: those of one list, and no others. */
final class Cors {
  private static final String METHODS = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT";
  private static final String EXPOSED =
      "Content-Disposition, ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";

  private final Set<String> origins;

  Cors(Set<String> origins) {
    this.origins = origins;
  }

  /** Marks the answer as readable for an allowed origin. */
  void allow(Context http) {
    var origin = http.header("Origin");
    if (origin != null && origins.contains(origin)) {
      http.header("Access-Control-Allow-Origin", origin)
          .header("Access-Control-Allow-Credentials", "true")
          .header("Access-Control-Expose-Headers", EXPOSED);
    }
  }

  static boolean isPreflight(Context http) {
    return http.header("Origin") != null && http.header("Access-Control-Request-Method") != null;
  }

  void answerPreflight(Context http) {
    if (!origins.contains(http.header("Origin"))) {
      http.status(400).contentType("text/plain").result("Disallowed CORS origin");
      return;
    }
    var headers = http.header("Access-Control-Request-Headers");
    if (headers != null) {
      http.header("Access-Control-Allow-Headers", headers);
    }
    http.header("Access-Control-Allow-Methods", METHODS)
        .header("Access-Control-Max-Age", "600")
        .header("Vary", "Origin")
        .contentType("text/plain")
        .result("OK");
  }
}
