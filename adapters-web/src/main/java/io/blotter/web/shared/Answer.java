package io.blotter.web.shared;

import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.TextStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint answers with.
 *
 * @param body written as JSON, or sent on as it is when {@code contentType} is not JSON; a {@link
 *     TextStream} is sent while it is written, and compacted where it is JSON
 * @param ids of what was written, besides those in the request's address; for the log
 * @param next where the next page of a list begins; null where there is none
 */
public record Answer(
    int status,
    Object body,
    String contentType,
    Map<String, String> headers,
    List<Long> ids,
    @Nullable Cursor next) {
  private static final String JSON = "application/json";

  public Answer {
    ids = List.copyOf(ids);
  }

  public Answer(int status, Object body, String contentType, Map<String, String> headers) {
    this(status, body, contentType, headers, List.of(), null);
  }

  public static Answer json(Object body) {
    return new Answer(200, body, JSON, Map.of());
  }

  /** What a call has made, and where it is. */
  public static Answer created(String location, Object made) {
    return new Answer(201, made, JSON, Map.of("Location", location, "ETag", ETag.of(made)));
  }

  /** A thing as a call has left it, with the tag that a GET would give it. */
  public static Answer changed(Object thing) {
    return new Answer(200, thing, JSON, Map.of("ETag", ETag.of(thing)));
  }

  /** That it is done, and nothing else. */
  public static Answer none() {
    return new Answer(204, "", JSON, Map.of());
  }

  /** A file of comma-separated values to save. */
  public static Answer csv(TextStream text, String fileName) {
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
    return new Answer(status, body, contentType, headers, written, next);
  }

  /** The same answer as a page of a list that goes on there. */
  public Answer followedBy(@Nullable Cursor cursor) {
    return new Answer(status, body, contentType, headers, ids, cursor);
  }

  /** The same answer with one more header. */
  public Answer with(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new Answer(status, body, contentType, Map.copyOf(more), ids, next);
  }

  public boolean isJson() {
    return contentType.equals(JSON);
  }
}
