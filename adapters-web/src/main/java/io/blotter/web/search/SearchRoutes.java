package io.blotter.web.search;

import static io.blotter.web.shared.SearchParameters.CATEGORIES;
import static io.blotter.web.shared.SearchParameters.LOCATION;
import static io.blotter.web.shared.SearchParameters.PLACE;
import static io.blotter.web.shared.SearchParameters.TYPES;
import static io.blotter.web.shared.SearchParameters.criteria;

import io.blotter.application.search.FederalResult;
import io.blotter.application.search.RememberSearches;
import io.blotter.application.search.SearchDataSources;
import io.blotter.application.search.SearchView;
import io.blotter.application.shared.DataSlice;
import io.blotter.application.shared.JsonPage;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterType;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.Routes;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Searching data sources over HTTP. */
public final class SearchRoutes implements Routes {
  private static final Parameter<OutputFormat> FORMAT =
      Parameter.query(
              "output_format", ParameterTypes.oneOf(OutputFormat.class), "How to answer.", "json")
          .or(OutputFormat.JSON);

  /** The same where the answer is JSON whatever it says. */
  private static final Parameter<OutputFormat> FORMAT_WITHOUT_EFFECT =
      Parameter.query(
              "output_format",
              new ParameterType<>(
                  ParameterTypes.oneOf(OutputFormat.class).map(_ -> OutputFormat.JSON).read(),
                  Map.of("type", "string", "enum", List.of(OutputFormat.JSON.label()))),
              "Accepted for older clients and without effect: the answer is JSON.",
              "json")
          .or(OutputFormat.JSON);

  private final SearchDataSources search;
  private final RememberSearches recent;
  private final InstantSource clock;

  public SearchRoutes(SearchDataSources search, RememberSearches recent, InstantSource clock) {
    this.search = search;
    this.recent = recent;
    this.clock = clock;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/api/v2/search")
            .named("searchDataSources", "search")
            .about(
                "Search data sources",
                "Sources in a place, in everything inside it and around it, by level of"
                    + " government. Always answers JSON.")
            .with(LOCATION, CATEGORIES, TYPES, FORMAT_WITHOUT_EFFECT)
            .caching(Caching.COSTLY)
            .reads(DataSlice.CATALOGUE)
            .answers(Shape.BARE, SearchView.class)
            .afterwards(this::remember)
            .handledBy(call -> Answer.json(search.search(criteria(call)))),
        Endpoint.get("/api/v2/search/search-location-and-record-type")
            .named("searchLocationAndRecordType", "search")
            .about(
                "Search data sources of a place (deprecated)",
                "As the search, for clients that name a place; can answer with a CSV file.")
            .with(PLACE, CATEGORIES, TYPES, FORMAT)
            .caching(Caching.COSTLY)
            .answers(Shape.BARE, SearchView.class)
            .answersTextToo("text/csv")
            .afterwards(this::remember)
            .handledBy(this::searchPlace),
        Endpoint.get("/api/v2/search/federal")
            .named("searchFederalDataSources", "search")
            .reads(DataSlice.CATALOGUE)
            .about("Search federal data sources", "A page of sources of federal agencies.")
            .with(CATEGORIES, Parameters.PAGE)
            .answers(Shape.BARE, Federal.class)
            .handledBy(this::federal));
  }

  private Answer searchPlace(Call call) {
    return switch (call.get(FORMAT)) {
      case JSON -> Answer.json(search.search(criteria(call)));
      case CSV -> SearchCsv.answer(each -> search.results(criteria(call), each), clock.instant());
    };
  }

  private void remember(Call call) {
    recent.note(call.account(), criteria(call));
  }

  private Answer federal(Call call) {
    var results = search.federal(call.get(CATEGORIES), call.get(Parameters.PAGE));
    return Answer.json(new Federal(results.count(), results));
  }

  private record Federal(int count, JsonPage<FederalResult> results) {}
}
