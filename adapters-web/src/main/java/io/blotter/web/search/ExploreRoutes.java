package io.blotter.web.search;

import io.blotter.application.search.ExploreDataSources;
import io.blotter.application.search.ExploredView;
import io.blotter.application.search.SourceFilter;
import io.blotter.application.shared.DataSlice;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.ExploreParameters;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.Routes;
import io.blotter.web.shared.SearchParameters;
import java.util.List;

/** Looking around among data sources over HTTP. */
public final class ExploreRoutes implements Routes {
  private final ExploreDataSources sources;

  public ExploreRoutes(ExploreDataSources sources) {
    this.sources = sources;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v4/search")
            .named("exploreDataSources", "search")
            .about(
                "Explore data sources",
                "Sources by words, place, kind, agency, format and years, each once, the nearest"
                    + " level of government first; with how many there are of each value.")
            .with(ExploreParameters.all())
            .with(SearchParameters.LOCATION, Parameters.LIMIT)
            .reads(DataSlice.CATALOGUE)
            .answers(Shape.BARE, ExploredView.class)
            .handledBy(this::explore));
  }

  private Answer explore(Call call) {
    var part =
        new SourceFilter.Part(
            call.find(ExploreParameters.AFTER).orElse(null), call.get(Parameters.LIMIT), false);
    var place = call.find(SearchParameters.LOCATION).orElse(null);
    var words = call.get(ExploreParameters.WORDS);
    return Answer.json(sources.explore(ExploreParameters.filter(call, words, place), part));
  }
}
