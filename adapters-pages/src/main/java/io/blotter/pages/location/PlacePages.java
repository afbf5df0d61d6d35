package io.blotter.pages.location;

import io.blotter.application.follow.FollowSearches;
import io.blotter.application.location.DescribePlaces;
import io.blotter.application.location.PlaceAddress;
import io.blotter.application.map.DrawMaps;
import io.blotter.application.search.ExploreDataSources;
import io.blotter.application.search.SearchCriteria;
import io.blotter.application.search.SourceFilter;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.taxonomy.BrowseTaxonomy;
import io.blotter.pages.shared.Following;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.MapView;
import io.blotter.pages.shared.SearchAddress;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.util.List;
import java.util.Objects;

/** The pages of states, counties and localities. */
public final class PlacePages implements Routes {
  private static final Parameter<String> STATE = name("state", "pennsylvania");
  private static final Parameter<String> COUNTY = name("county", "allegheny");
  private static final Parameter<String> LOCALITY = name("locality", "pittsburgh");

  private final Site site;
  private final DescribePlaces places;
  private final ExploreDataSources sources;
  private final BrowseTaxonomy taxonomy;
  private final DrawMaps maps;
  private final Following following;

  public PlacePages(
      Site site,
      DescribePlaces places,
      ExploreDataSources sources,
      BrowseTaxonomy taxonomy,
      DrawMaps maps,
      FollowSearches follows) {
    this.site = site;
    this.places = places;
    this.sources = sources;
    this.taxonomy = taxonomy;
    this.maps = maps;
    this.following = new Following(follows);
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        place("/places/{state}", "showState", STATE),
        place("/places/{state}/{county}", "showCounty", STATE, COUNTY),
        place("/places/{state}/{county}/{locality}", "showLocality", STATE, COUNTY, LOCALITY));
  }

  private Endpoint place(String path, String name, Parameter<?>... names) {
    return site.page(path, name)
        .about("A place", "What is there, by kind and level of government, and what is missing.")
        .with(names)
        .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
        .handledBy(this::show);
  }

  private Answer show(Call call) {
    var address =
        new PlaceAddress(
            call.get(STATE), call.find(COUNTY).orElse(null), call.find(LOCALITY).orElse(null));
    var id = places.locate(address);
    var place = Documents.read(places.overview(id));
    var found =
        Documents.read(sources.explore(SourceFilter.in(id), new SourceFilter.Part(null, 1, false)));
    var map =
        MapView.ofCounties(
            Documents.read(maps.counties(place.stateIso())),
            Objects.requireNonNullElse(place.countyFips(), ""));
    var texts = site.texts(call);
    var followed =
        following.isFollowed(call.caller(), new SearchCriteria(id, List.of(), List.of()));
    var view = PlacePage.of(place, found, Documents.read(taxonomy.taxonomy()), map, followed);
    var wanted = SearchAddress.ALL.with("place", place.path());
    var head =
        new Head(
                texts.of("place.title", view.fullName()),
                texts.of("place.about", view.fullName(), found.count(), place.agencyCount()),
                "/places/" + place.path())
            .with(new Head.Alternate("application/atom+xml", "Atom", wanted.at("/feed.atom")))
            .with(new Head.Alternate(Endpoint.JSON, "JSON", wanted.at("/search.json")));
    return site.show(call, head, "location/place", view);
  }

  private static Parameter<String> name(String name, String example) {
    return Parameter.path(
        name, ParameterTypes.name(300), "Its name, as addresses have it.", example);
  }
}
