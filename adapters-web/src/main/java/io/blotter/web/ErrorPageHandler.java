package io.blotter.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.blotter.domain.account.Caller;
import io.blotter.web.shared.BrowserSessions;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.ErrorPages;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people on a page, where they asked for one, what programs are told in JSON. */
final class ErrorPageHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPageHandler.class);

  private final ErrorPages pages;
  private final BrowserSessions sessions;
  private final Set<String> paths;

  ErrorPageHandler(ErrorPages pages, BrowserSessions sessions, List<Endpoint> endpoints) {
    this.pages = pages;
    this.sessions = sessions;
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
                language(http),
                reader(http)));
    page.headers().forEach(http::header);
    http.contentType(page.contentType()).result(page.body().toString());
  }

  private static Locale language(Context http) {
    var chosen = http.cookie("language");
    return chosen == null ? http.req().getLocale() : Locale.forLanguageTag(chosen);
  }

  /** Nobody is asked for where the server is in trouble itself. */
  private Caller reader(Context http) {
    Caller known = http.attribute(Guard.VISITOR);
    var cookie = http.cookie(sessions.name());
    if (known != null || cookie == null || http.statusCode() >= 500) {
      return known == null ? new Caller.Anonymous() : known;
    }
    try {
      var visit = sessions.find(cookie);
      if (!visit.cookie().isEmpty()) {
        http.res().addHeader("Set-Cookie", visit.cookie());
      }
      return visit.caller();
    } catch (RuntimeException away) {
      LOG.warn("an error's page does not know its reader: {}", away.toString());
      return new Caller.Anonymous();
    }
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
