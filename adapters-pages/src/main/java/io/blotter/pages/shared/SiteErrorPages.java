package io.blotter.pages.shared;

import io.blotter.web.shared.Answer;
import io.blotter.web.shared.ErrorPages;
import java.util.Set;

/** Says what is wrong, and what one can do. */
public final class SiteErrorPages implements ErrorPages {
  /** What has words of its own; the others are told as the nearest of these. */
  private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 429, 500, 503);

  private final Site site;

  public SiteErrorPages(Site site) {
    this.site = site;
  }

  @Override
  public Answer page(Failure failure) {
    var texts = Texts.in(Language.of(failure.language()));
    var error = new ErrorView(kind(failure.status()), failure.message(), failure.retryAfter());
    var title = texts.of("error." + error.kind() + ".title");
    var head = new Head(title, title, "/").unlisted();
    return site.error(failure.status(), new Layout(texts, site.address(), head, "", null), error);
  }

  private static int kind(int status) {
    if (KNOWN.contains(status)) {
      return status;
    }
    return status < 500 ? 400 : 500;
  }
}
