package io.blotter.web.shared;

import java.net.URI;
import java.util.Map;

/**
 * What an endpoint answers with.
 *
 * @param body written as JSON, or sent on as it is when {@code contentType} is not JSON
 */
public record Answer(int status, Object body, String contentType, Map<String, String> headers) {
  private static final String JSON = "application/json";

  public static Answer json(Object body) {
    return new Answer(200, body, JSON, Map.of());
  }

  /** A file of comma-separated values to save. */
  public static Answer csv(String text, String fileName) {
    return new Answer(
        200,
        text,
        "text/csv; charset=utf-8",
        Map.of("Content-Disposition", "attachment; filename=" + fileName));
  }

  /** Sends a browser elsewhere, with a cookie that only this server reads. */
  public static Answer redirect(URI target, String cookie) {
    return new Answer(
        302, "", "text/plain", Map.of("Location", target.toString(), "Set-Cookie", cookie));
  }

  public boolean isJson() {
    return contentType.equals(JSON);
  }
}
