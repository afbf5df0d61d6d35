package io.blotter.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.ErrorPages;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells people on a page, where they asked for one, what programs are told in JSON. */
final class ErrorPageHandler {
  private final ErrorPages pages;
  private final Set<String> paths;

  ErrorPageHandler(ErrorPages pages, List<Endpoint> endpoints) {
    this.pages = pages;
    this.paths =
        endpoints.stream()
            .filter(Endpoint::isPage)
            .map(Endpoint::path)
            .collect(toUnmodifiableSet());
  }

  void show(Context http) {
    String message = http.attribute(Problems.MESSAGE);
    if (message == null || !wantsPage(http)) {
      return;
    }
    var page =
        pages.page(
            new ErrorPages.Failure(
                http.path(),
                http.statusCode(),
                message,
                Objects.requireNonNullElse(http.res().getHeader("Retry-After"), ""),
                http.req().getLocale()));
    page.headers().forEach(http::header);
    http.contentType(page.contentType()).result(page.body().toString());
  }

  /** Only a browser says so, and only where nothing but a page, or nothing at all, is declared. */
  private boolean wantsPage(Context http) {
    String route = http.attribute(AccessLog.ROUTE);
    var accepted = http.header("Accept");
    return accepted != null
        && accepted.contains(Endpoint.HTML)
        && (route == null ? !http.path().startsWith("/api/") : paths.contains(route));
  }
}
