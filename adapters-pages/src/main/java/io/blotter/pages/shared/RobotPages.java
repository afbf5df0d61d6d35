package io.blotter.pages.shared;

import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;

/** What crawlers may read. */
public final class RobotPages implements Routes {
  private final Site site;

  public RobotPages(Site site) {
    this.site = site;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.file("/robots.txt", "showRobots", "text/plain")
            .about("What crawlers may read", "As robots.txt has it.")
            .caching(Caching.FIXED)
            .rate(RateClass.UNLIMITED)
            .handledBy(this::robots));
  }

  private Answer robots(Call call) {
    var text =
        """
        User-agent: *
        Disallow: /api/
        Disallow: /search?
        Disallow: /search.
        Disallow: /feed.atom?
        Disallow: /requests/new
        Disallow: /sources/new
        Disallow: /suggestions
        Disallow: /profile
        Disallow: /review
        Disallow: /users
        Crawl-delay: 1

        Sitemap: %s
        """
            .formatted(site.address("/sitemap.xml"));
    return new Answer(200, text, "text/plain; charset=utf-8", Map.of());
  }
}
