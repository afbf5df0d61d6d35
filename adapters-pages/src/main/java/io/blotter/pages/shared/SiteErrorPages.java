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
    var message =
        failure.status() == 403
            ? texts.refusal("kind.Forbidden").orElse(failure.message())
            : failure.message();
    var error = new ErrorView(kind(failure.status()), message, failure.retryAfter());
    var title = texts.of("error." + error.kind() + ".title");
    var head = new Head(title, title, OwnAddress.of(failure.path(), "/")).unlisted();
    return site.error(failure.status(), site.layout(texts, head, failure.reader()), error);
  }

  private static int kind(int status) {
    if (KNOWN.contains(status)) {
      return status;
    }
    return status < 500 ? 400 : 500;
  }
}
