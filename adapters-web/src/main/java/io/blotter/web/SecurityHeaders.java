package io.blotter.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What tells browsers to make of an answer only what it is; a page names what else it needs. */
final class SecurityHeaders {
  private static final String POLICY = "Content-Security-Policy";

  private static final String YEAR = "max-age=31536000";

  private SecurityHeaders() {}

  /**
   * Those of every answer.
   *
   * @param overTls whether the client's connection is encrypted, if only as far as our proxy
   */
  static Map<String, String> of(boolean overTls) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put(POLICY, "default-src 'none'; frame-ancestors 'none'");
    headers.put("Referrer-Policy", "no-referrer");
    if (overTls) {
      headers.put("Strict-Transport-Security", YEAR);
    }
    return headers;
  }
}
