package io.blotter.web.shared;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What an endpoint answers with.
 *
 * @param body written as JSON, or sent on as it is when {@code contentType} is not JSON
 * @param ids of what was written, besides those in the request's address; for the log
 */
public record Answer(
    int status, Object body, String contentType, Map<String, String> headers, List<Long> ids) {
  private static final String JSON = "application/json";

  public Answer {
    ids = List.copyOf(ids);
  }

  public Answer(int status, Object body, String contentType, Map<String, String> headers) {
    this(status, body, contentType, headers, List.of());
  }

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

  /** The same answer to a call that has written these. */
  public Answer havingWritten(List<Long> written) {
    return new Answer(status, body, contentType, headers, written);
  }

  public boolean isJson() {
    return contentType.equals(JSON);
  }
}
