package io.blotter.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Leaves a request the method of its first line: Javalin would take another from a header, unseen
 * by whatever lets only some methods through.
 */
final class IgnoreMethodOverride implements HttpConfiguration.Customizer {
  private static final String HEADER = "X-HTTP-Method-Override";

  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    if (!request.getHeaders().contains(HEADER)) {
      return request;
    }
    var headers = HttpFields.build(request.getHeaders()).remove(HEADER).asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpFields getHeaders() {
        return headers;
      }
    };
  }
}
