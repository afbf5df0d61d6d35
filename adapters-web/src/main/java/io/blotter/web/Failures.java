package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into a problem that the caller can read. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static void registerIn(RoutesConfig routes) {
    routes.exception(Refusal.class, (refusal, http) -> Problems.write(http, refusal));
    routes.exception(
        BodyReader.UnsupportedMediaType.class,
        (no, http) -> Problems.write(http, 415, String.valueOf(no.getMessage())));
    routes.exception(MethodNotAllowedResponse.class, Failures::refuseMethod);
    routes.exception(HttpResponseException.class, Failures::refuse);
    routes.exception(Exception.class, Failures::fail);
  }

  /** Answers a request that was refused before any endpoint saw it, as its text made no sense. */
  static boolean answerUnread(Request request, Response response, Callback callback) {
    var status = response.getStatus();
    var body =
        Problems.body(
            request.getHttpURI() == null ? "" : String.valueOf(request.getHttpURI().getPath()),
            request.getHeaders().get(HttpHeader.ACCEPT),
            status,
            unread(status),
            null);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.contentType());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, StandardCharsets.UTF_8.encode(body.text()), callback);
    return true;
  }

  private static String unread(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this address.";
      case 408 -> "The request took too long to arrive.";
      case 414 -> "The address is too long.";
      case 431 -> "The request's headers are too large.";
      default ->
          status < 500
              ? "The browser (or proxy) sent a request that this server could not understand."
              : "Internal Server Error";
    };
  }

  private static void refuseMethod(MethodNotAllowedResponse no, Context http) {
    var allowed = new TreeSet<>(List.of(String.join(", ", no.getDetails().values()).split(", ")));
    http.header("Allow", String.join(", ", allowed));
    Problems.write(http, 405, "The method is not allowed for the requested URL.");
  }

  private static void refuse(HttpResponseException no, Context http) {
    switch (no.getStatus()) {
      case 404 -> Problems.write(http, 404, "There is nothing at this address.");
      case 413 ->
          Problems.write(http, 413, "The data value transmitted exceeds the capacity limit.");
      default -> Problems.write(http, no.getStatus(), String.valueOf(no.getMessage()));
    }
  }

  private static void fail(Exception bug, Context http) {
    String id = http.attribute(AccessLog.REQUEST_ID);
    LOG.atError().addKeyValue("request_id", id).setCause(bug).log("request failed");
    Problems.write(http, 500, "Internal Server Error");
  }
}
