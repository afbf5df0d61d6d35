package io.blotter.pages.search;

import static io.blotter.web.shared.ExploreParameters.AFTER;
import static io.blotter.web.shared.ExploreParameters.WORDS;

import io.blotter.application.follow.FollowSearches;
import io.blotter.application.location.DescribePlaces;
import io.blotter.application.location.PlaceOverview;
import io.blotter.application.search.ExploreDataSources;
import io.blotter.application.search.ExploredView;
import io.blotter.application.search.ExploredView.FoundSource;
import io.blotter.application.search.ParseSearchText;
import io.blotter.application.search.SourceFilter;
import io.blotter.application.search.SuggestNames;
import io.blotter.application.shared.DataSlice;
import io.blotter.pages.shared.Following;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Site;
import io.blotter.pages.shared.Texts;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.ExploreParameters;
import io.blotter.web.shared.Routes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a search, and the same search as files. */
public final class SearchPages implements Routes {
  private static final int PART = 50;
  private static final int WHOLE = 5_000;
  private static final int FEED = 50;

  private final Site site;
  private final ExploreDataSources sources;
  private final DescribePlaces places;
  private final SearchReader reader;
  private final Following following;

  public SearchPages(
      Site site,
      ExploreDataSources sources,
      DescribePlaces places,
      SuggestNames names,
      ParseSearchText parser,
      FollowSearches follows) {
    this.site = site;
    this.sources = sources;
    this.places = places;
    this.reader = new SearchReader(places, names, parser);
    this.following = new Following(follows);
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        searching(site.page("/search", "showSearch"))
            .about("Search", "What was found, and how it could be narrowed down.")
            .with(AskedSearch.EVERYWHERE)
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .handledBy(this::page),
        searching(site.file("/search.csv", "showSearchCsv", "text/csv"))
            .about("Search as CSV", "What was found, as a table.")
            .handledBy(call -> SearchFiles.csv(list(call, WHOLE, false))),
        searching(site.file("/search.json", "showSearchJson", Endpoint.JSON))
            .about("Search as JSON", "What was found, and how many of which value.")
            .handledBy(
                call -> Answer.json(sources.explore(filter(call), part(call, WHOLE, false)))),
        searching(site.file("/search.jsonl", "showSearchJsonLines", "application/jsonl"))
            .about("Search as JSON lines", "What was found, a source a line.")
            .handledBy(call -> SearchFiles.jsonLines(list(call, WHOLE, false))),
        searching(site.file("/feed.atom", "showFeed", "application/atom+xml"))
            .about("What is new, as Atom", "What was found, the newest first.")
            .handledBy(call ->
                SearchFiles.atom(
                    site, AskedSearch.of(call), list(call, FEED, true), site.texts(call))));
  }

  private static EndpointBuilder searching(EndpointBuilder endpoint) {
    return endpoint
        .with(AskedSearch.PLACE)
        .with(ExploreParameters.all())
        .reads(DataSlice.CATALOGUE);
  }

  private List<FoundSource> list(Call call, int limit, boolean newest) {
    return Documents.read(sources.list(filter(call), part(call, limit, newest)));
  }

  private SourceFilter filter(Call call) {
    return ExploreParameters.filter(call, call.get(WORDS), reader.locate(call));
  }

  private static SourceFilter.Part part(Call call, int limit, boolean newest) {
    return new SourceFilter.Part(call.find(AFTER).orElse(null), limit, newest);
  }

  private Answer page(Call call) {
    var understood = reader.read(call);
    var location = understood.location();
    var place = location == null ? null : Documents.read(places.overview(location));
    var asked = understood.asked();
    var found =
        Documents.read(
            sources.explore(
                ExploreParameters.filter(call, asked.words(), location), part(call, PART, false)));
    var followed =
        following.isFollowed(
            call.caller(),
            location,
            call.find(ExploreParameters.TYPE).stream().toList(),
            call.find(ExploreParameters.CATEGORY).stream().toList());
    var view = FoundPage.of(understood, found, place, site.texts(call), followed);
    return site.show(call, head(call, asked, found, place), call.get(WORDS), "search/search", view);
  }

  private Head head(
      Call call, AskedSearch asked, ExploredView found, @Nullable PlaceOverview place) {
    var texts = site.texts(call);
    var title = title(texts, asked.words(), place == null ? "" : place.displayName());
    var address = asked.address();
    var head =
        new Head(title, texts.of("search.count", found.count()), address.page())
            .with(new Head.Alternate("application/atom+xml", "Atom", address.at("/feed.atom")))
            .with(new Head.Alternate("text/csv", "CSV", address.at("/search.csv")))
            .with(new Head.Alternate(Endpoint.JSON, "JSON", address.at("/search.json")));
    return address.wanted().isEmpty() ? head : head.unlisted();
  }

  private static String title(Texts texts, String words, String place) {
    if (words.isEmpty()) {
      return place.isEmpty()
          ? texts.of("search.title")
          : texts.of("search.title.place", words, place);
    }
    return place.isEmpty()
        ? texts.of("search.title.words", words)
        : texts.of("search.title.both", words, place);
  }
}
