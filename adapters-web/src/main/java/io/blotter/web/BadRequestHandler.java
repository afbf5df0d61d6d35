package io.blotter.web;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** Answers requests that were refused before any endpoint saw them, as their text made no sense. */
record BadRequestHandler(RequestIds ids, AccessLog log) implements Request.Handler {
  static final String NOT_UNDERSTOOD =
      "The browser (or proxy) sent a request that this server could not understand.";
  static final String TOO_LATE = "The request took too long to arrive.";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var status = response.getStatus();
    var path = request.getHttpURI() == null ? "" : String.valueOf(request.getHttpURI().getPath());
    var id = ids.of(request.getHeaders().get(AccessLog.REQUEST_ID));
    note(request, path, status, id);
    var body =
        Problems.body(
            path, request.getHeaders().get(HttpHeader.ACCEPT), status, message(status), null);
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, body.contentType())
        .put(HttpHeader.CACHE_CONTROL, "no-store")
        .put(AccessLog.REQUEST_ID, id);
    SecurityHeaders.of(request.isSecure()).forEach(response.getHeaders()::put);
    response.write(true, StandardCharsets.UTF_8.encode(body.text()), callback);
    return true;
  }

  private void note(Request request, String path, int status, String id) {
    var headers = request.getHeaders();
    var millis = NanoTime.since(request.getBeginNanoTime()) / 1e6;
    log.note(
        new AccessLog.Entry(
            String.valueOf(request.getMethod()),
            path,
            null,
            status,
            millis,
            id,
            headers.get(HttpHeader.USER_AGENT)),
        true);
  }

  private static String message(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this address.";
      case 408 -> TOO_LATE;
      case 414 -> "The address is too long.";
      case 426, 505 -> "This server speaks HTTP/1.1.";
      case 431 -> "The request's headers are too large.";
      default -> status < 500 ? NOT_UNDERSTOOD : "Internal Server Error";
    };
  }
}
