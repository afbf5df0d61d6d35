package io.blotter.web.search;

import io.blotter.application.search.AgencySuggestion;
import io.blotter.application.search.CheckUrls;
import io.blotter.application.search.MatchAgencies;
import io.blotter.application.search.MatchAgencies.AgencyDescription;
import io.blotter.application.search.PlaceSuggestion;
import io.blotter.application.search.SuggestNames;
import io.blotter.application.shared.DataSlice;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Endpoint.Shape;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Parameters;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.List;

/** Suggestions while typing, agencies by resemblance and known addresses, over HTTP. */
public final class LookupRoutes implements Routes {
  private static final Parameter<String> TYPED =
      Parameter.query(
              "query",
              ParameterTypes.foldedText(255),
              "What was typed so far; may be empty.",
              "Pitt")
          .mandatory();
  private static final Parameter<String> URL =
      Parameter.query(
              "url", ParameterTypes.text(2_048), "The address to look for.", "https://example.org/")
          .mandatory();

  private static final int MAX_NAME_LENGTH = 255;

  private final SuggestNames names;
  private final MatchAgencies agencies;
  private final CheckUrls urls;

  public LookupRoutes(SuggestNames names, MatchAgencies agencies, CheckUrls urls) {
    this.names = names;
    this.agencies = agencies;
    this.urls = urls;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        suggestions("/api/v2/typeahead/locations", "suggestLocations")
            .about("Suggest places", "Ten places whose name fits what was typed, the best first.")
            .answers(Shape.BARE, Places.class)
            .handledBy(this::places),
        suggestions("/api/v2/typeahead/agencies", "suggestAgencies")
            .about("Suggest agencies", "Ten agencies whose name fits what was typed.")
            .answers(Shape.BARE, Agencies.class)
            .handledBy(this::agencies),
        Endpoint.post("/api/v2/match/agency")
            .named("matchAgency", "match")
            .about("Match an agency", "Which agency is meant by a name and a place?")
            .access(new Access.Token())
            .safe()
            .body(MatchRequest.class, MatchRequest.EXAMPLE)
            .answers(Shape.BARE, MatchResponse.class)
            .handledBy(this::match),
        Endpoint.get("/api/v2/check/unique-url")
            .named("checkUniqueUrl", "check")
            .reads(DataSlice.CATALOGUE)
            .about("Is this address new?", "Data sources at the same address; none if it is new.")
            .access(new Access.Open())
            .rate(RateClass.UNLIMITED)
            .with(URL)
            .answers(Shape.BARE, UniqueUrlResponse.class)
            .handledBy(call -> Answer.json(UniqueUrlResponse.of(urls.duplicates(call.get(URL))))));
  }

  private static EndpointBuilder suggestions(String path, String name) {
    return Endpoint.get(path)
        .named(name, "typeahead")
        .access(new Access.Open())
        .with(TYPED, Parameters.PAGE)
        .caching(Caching.PUBLIC)
        .reads(DataSlice.CATALOGUE)
        .rate(RateClass.TYPING);
  }

  private Answer places(Call call) {
    return Answer.json(new Places(names.places(call.get(TYPED), call.get(Parameters.PAGE))));
  }

  private Answer agencies(Call call) {
    return Answer.json(new Agencies(names.agencies(call.get(TYPED), call.get(Parameters.PAGE))));
  }

  private Answer match(Call call) {
    var wanted = call.body(MatchRequest.class);
    if (wanted.name().length() > MAX_NAME_LENGTH) {
      throw new Refusal.Invalid("name must have at most " + MAX_NAME_LENGTH + " characters");
    }
    var described =
        new AgencyDescription(wanted.name(), wanted.state(), wanted.county(), wanted.locality());
    return Answer.json(MatchResponse.of(agencies.match(described)));
  }

  private record Places(List<PlaceSuggestion> suggestions) {}

  private record Agencies(List<AgencySuggestion> suggestions) {}
}
