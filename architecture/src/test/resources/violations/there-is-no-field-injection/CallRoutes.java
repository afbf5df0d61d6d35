package io.blotter.web.call;

final class CallRoutes {
  private final String calls;

  CallRoutes(String calls) {
    this.calls = calls;
  }
}
