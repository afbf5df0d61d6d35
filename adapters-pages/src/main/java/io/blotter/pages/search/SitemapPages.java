package io.blotter.pages.search;

import io.blotter.application.map.DrawMaps;
import io.blotter.application.search.ExploreDataSources;
import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.application.search.SourceFilter;
import io.blotter.application.shared.DataSlice;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where search engines find the pages that have something to show. */
public final class SitemapPages implements Routes {
  /** As many sources as leave room for their agencies and places among 50,000 addresses. */
  private static final int MAX_SOURCES = 20_000;

  private final Site site;
  private final ExploreDataSources sources;
  private final DrawMaps maps;

  public SitemapPages(Site site, ExploreDataSources sources, DrawMaps maps) {
    this.site = site;
    this.sources = sources;
    this.maps = maps;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.file("/sitemap.xml", "showSitemap", "application/xml")
            .about("The site's map", "Every page that has something to show.")
            .reads(DataSlice.CATALOGUE)
            .handledBy(this::sitemap));
  }

  private Answer sitemap(Call call) {
    var found =
        Documents.read(
                sources.explore(
                    SourceFilter.everything(), new SourceFilter.Part(null, MAX_SOURCES, true)))
            .results();
    var states = Documents.read(maps.states()).stream().map(state -> "/places/" + state.path());
    var types =
        Arrays.stream(RecordType.values()).map(type -> "/types/" + Numbered.slug(type.label()));
    var addresses =
        Stream.of(
                Stream.of("/", "/search", "/requests", "/types", "/docs"),
                types,
                states,
                found.stream().map(SitemapPages::place).filter(Objects::nonNull),
                found.stream().map(SitemapPages::agency).filter(Objects::nonNull),
                found.stream().map(source -> "/sources/" + Numbered.of(source.id(), source.name())))
            .flatMap(part -> part)
            .distinct();
    return new Answer(
        200,
        addresses
            .map(address -> "<url><loc>" + site.address(address) + "</loc></url>\n")
            .collect(
                Collectors.joining(
                    "",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                    """,
                    "</urlset>\n")),
        "application/xml; charset=utf-8",
        Map.of());
  }

  private static @Nullable String place(FoundSource source) {
    return source.placePath() == null || source.placePath().isEmpty()
        ? null
        : "/places/" + source.placePath();
  }

  private static @Nullable String agency(FoundSource source) {
    var name = source.agencyName();
    var id = source.agencyId();
    return name == null || id == null ? null : "/agencies/" + Numbered.of(id, name);
  }
}
