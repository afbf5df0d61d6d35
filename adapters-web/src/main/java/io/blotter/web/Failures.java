package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
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
        BodyText.Unreadable.class,
        (no, http) -> Problems.write(http, no.status(), String.valueOf(no.getMessage())));
    routes.exception(MethodNotAllowedResponse.class, Failures::refuseMethod);
    routes.exception(HttpResponseException.class, Failures::refuse);
    routes.exception(Exception.class, Failures::fail);
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
    String id = http.attribute(AccessLog.REQUEST_ID);
    LOG.atError().addKeyValue("request_id", id).setCause(bug).log("request failed");
    Problems.write(http, 500, "Internal Server Error");
  }
}
