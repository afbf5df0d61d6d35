package io.blotter.pages.search;

import io.blotter.application.search.ListRegistry;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.TextStream;
import io.blotter.domain.shared.Refusal;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Map;

/** Where search engines find the pages that have something to show. */
public final class SitemapPages implements Routes {
  private static final String XML = "application/xml";
  private static final Parameter<Integer> PART =
      Parameter.path("part", ParameterTypes.wholeNumber(1, 50_000), "Which file.", "1");

  private final Site site;
  private final Sitemap map;

  public SitemapPages(Site site, ListRegistry registry) {
    this.site = site;
    this.map = new Sitemap(registry, site::address);
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.file("/sitemap.xml", "showSitemap", XML)
            .about("The site's map", "Every page that has something to show, or files of them.")
            .reads(DataSlice.CATALOGUE)
            .handledBy(_ -> answer(map.whole())),
        site.file("/sitemaps/{part}", "showPartOfSitemap", XML)
            .about("A part of the site's map", "Pages that have something to show.")
            .with(PART)
            .reads(DataSlice.CATALOGUE)
            .handledBy(call -> part(call.get(PART))));
  }

  private Answer part(int number) {
    if (number > map.parts()) {
      throw new Refusal.NotFound("The site's map has no such part.");
    }
    return answer(map.part(number));
  }

  private static Answer answer(TextStream text) {
    return new Answer(200, text, XML + "; charset=utf-8", Map.of());
  }
}
