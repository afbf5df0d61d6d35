package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.net.URLDecoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into a problem that the caller can read. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static void registerIn(RoutesConfig routes) {
    routes.exception(Refusal.class, (refusal, http) -> Problems.write(http, refusal));
    routes.exception(
        UnreadableBodyException.class,
        (no, http) -> Problems.write(http, no.status(), String.valueOf(no.getMessage())));
    routes.exception(MethodNotAllowedResponse.class, Failures::refuseMethod);
    routes.exception(HttpResponseException.class, Failures::refuse);
    routes.exception(Exception.class, Failures::fail);
  }

  /** What the caller sent and the framework cannot decode, before any of our code has seen it. */
  private static boolean isMisread(Exception failure) {
    var trace = failure.getStackTrace();
    return failure instanceof IllegalCharsetNameException
        || failure instanceof UnsupportedCharsetException
        || (failure instanceof IllegalArgumentException
            && trace.length > 0
            && trace[0].getClassName().equals(URLDecoder.class.getName()));
  }

  private static void refuseMethod(MethodNotAllowedResponse no, Context http) {
    var allowed = new TreeSet<>(List.of(String.join(", ", no.getDetails().values()).split(", ")));
    http.header("Allow", String.join(", ", allowed));
    Problems.write(http, 405, "The method is not allowed for the requested URL.");
  }

  private static void refuse(HttpResponseException no, Context http) {
    var message =
        no.getStatus() == 404
            ? "There is nothing at this address."
            : String.valueOf(no.getMessage());
    Problems.write(http, no.getStatus(), message);
  }

  private static void fail(Exception bug, Context http) {
    if (isMisread(bug)) {
      Problems.write(http, 400, "The address or the content type of the request is malformed.");
      return;
    }
    LOG.error("request failed", bug);
    Problems.write(http, 500, "Internal Server Error");
  }
}
