package io.blotter.web.shared;

import java.util.Map;

/**
 * What an endpoint answers with.
 *
 * @param body written as JSON, or sent on as it is when {@code contentType} is not JSON
 */
public record Answer(Object body, String contentType, Map<String, String> headers) {
  private static final String JSON = "application/json";

  public static Answer json(Object body) {
    return new Answer(body, JSON, Map.of());
  }

  /** A file of comma-separated values to save. */
  public static Answer csv(String text, String fileName) {
    return new Answer(
        text,
        "text/csv; charset=utf-8",
        Map.of("Content-Disposition", "attachment; filename=" + fileName));
  }

  public boolean isJson() {
    return contentType.equals(JSON);
  }
}
