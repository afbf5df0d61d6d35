package io.blotter.web;

import io.blotter.domain.account.UserId;
import org.slf4j.MDC;

/** What each line that is logged while a request is handled says of it. */
final class LogContext {
  private static final String REQUEST_ID = "request_id";
  private static final String ROUTE = "route";
  private static final String USER = "user";

  private LogContext() {}

  /** A thread may have handled another request before. */
  static void begin(String requestId) {
    MDC.clear();
    MDC.put(REQUEST_ID, requestId);
  }

  static void route(String declaredPath) {
    MDC.put(ROUTE, declaredPath);
  }

  static void user(UserId user) {
    MDC.put(USER, Long.toString(user.value()));
  }

  static void end() {
    MDC.clear();
  }
}
