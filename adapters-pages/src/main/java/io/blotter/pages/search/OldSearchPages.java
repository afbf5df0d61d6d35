package io.blotter.pages.search;

import io.blotter.application.location.DescribePlaces;
import io.blotter.application.shared.DataSlice;
import io.blotter.domain.location.LocationId;
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

/** Where other clients, and lists of follows, lead to the search of a place: on to ours. */
public final class OldSearchPages implements Routes {
  private static final Parameter<LocationId> PLACE =
      Parameter.query("location_id", ParameterTypes.id(LocationId::new), "Which place.", "16144");

  private final Site site;
  private final DescribePlaces places;

  public OldSearchPages(Site site, DescribePlaces places) {
    this.site = site;
    this.places = places;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.page("/search/results", "showSearchOfLocation")
            .about("The search of a place", "At its own address.")
            .with(PLACE)
            .reads(DataSlice.CATALOGUE, DataSlice.REQUESTS)
            .handledBy(this::move));
  }

  private Answer move(Call call) {
    return Site.moved(
        call.find(PLACE)
            .map(place -> Documents.read(places.overview(place)).path())
            .filter(path -> !path.isEmpty())
            .map(path -> SearchAddress.ALL.with("place", path))
            .orElse(SearchAddress.ALL)
            .page());
  }
}
