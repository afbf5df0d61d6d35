package io.blotter.pages.search;

import io.blotter.application.search.AgencySuggestion;
import io.blotter.application.search.SuggestNames;
import io.blotter.application.shared.DataSlice;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.SearchAddress;
import io.blotter.pages.shared.Site;
import io.blotter.pages.shared.Texts;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.RateClass;
import io.blotter.web.shared.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the box suggests while one types: places, agencies, types. */
public final class SuggestionPages implements Routes {
  private static final int OF_EACH = 5;
  private static final Parameter<String> TYPED =
      Parameter.query("query", ParameterTypes.text(200), "What was typed so far.", "Pitt")
          .mandatory();

  private final Site site;
  private final SuggestNames names;

  public SuggestionPages(Site site, SuggestNames names) {
    this.site = site;
    this.names = names;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        site.file("/suggestions", "showSuggestions", Endpoint.JSON)
            .about("Suggestions", "What may be meant by what was typed so far.")
            .with(TYPED)
            .reads(DataSlice.CATALOGUE)
            .caching(Caching.PUBLIC)
            .rate(RateClass.TYPING)
            .handledBy(this::suggest));
  }

  private Answer suggest(Call call) {
    var typed = call.get(TYPED);
    var texts = site.texts(call);
    return Answer.json(
        Stream.of(types(typed, texts), places(typed, texts), agencies(typed, texts))
            .flatMap(part -> part.limit(OF_EACH))
            .toList());
  }

  private static Stream<Suggestion> types(String typed, Texts texts) {
    var begun = typed.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(RecordType.values())
        .filter(type ->
            begun.length() > 2
                && (type.label().toLowerCase(Locale.ROOT).contains(begun)
                    || texts.label("type", type).toLowerCase(Locale.ROOT).contains(begun)))
        .map(type ->
            new Suggestion(
                texts.label("type", type),
                texts.of("suggest.type"),
                SearchAddress.ALL.with("type", type.label()).page()));
  }

  private Stream<Suggestion> places(String typed, Texts texts) {
    return names.places(typed, 1).stream()
        .map(MeantPlace::of)
        .map(place ->
            new Suggestion(place.name(), texts.of("suggest.place"), "/places/" + place.path()));
  }

  private Stream<Suggestion> agencies(String typed, Texts texts) {
    return names.agencies(typed, 1).stream()
        .map(agency ->
            new Suggestion(
                agency.displayName(),
                texts.of("suggest.agency", where(agency)),
                "/agencies/" + Numbered.of(agency.id(), agency.displayName())));
  }

  private static String where(AgencySuggestion agency) {
    return Stream.of(agency.localityName(), agency.countyName(), agency.stateIso())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private record Suggestion(String name, String kind, String address) {}
}
