package io.blotter.pages.datasource;

import io.blotter.application.agency.BrowseAgencies;
import io.blotter.application.search.AgencySuggestion;
import io.blotter.application.search.SuggestNames;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.shared.Refusal;
import io.blotter.pages.shared.Form;
import io.blotter.web.shared.Documents;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The agencies of a source's form: numbers of those that are chosen, and words to find others by.
 */
record AgencyChoices(BrowseAgencies agencies, SuggestNames names) {
  /** The field of those that are chosen. */
  static final String CHOSEN = "agency";

  /** The field of the words. */
  static final String WORDS = "agency_words";

  /** The field that says that the words mean none of those. */
  static final String OTHER = "agency_other";

  /** So many names are looked up; other agencies stand there with their number. */
  private static final int MAX_LOOKUPS = 50;

  /**
   * Those that are chosen, and those that the words find.
   *
   * @param known what some agencies are called, by id
   */
  List<AgencyChoice> of(Form form, Map<Long, String> known) {
    var chosen = readable(form);
    var called = new HashMap<>(known);
    chosen.stream()
        .filter(id -> !known.containsKey(id.value()))
        .limit(MAX_LOOKUPS)
        .forEach(id -> called.put(id.value(), looked(id)));
    var kept =
        chosen.stream()
            .map(AgencyId::value)
            .map(id -> new AgencyChoice(id, called.getOrDefault(id, "#" + id), true));
    var found =
        found(form).stream().map(agency -> new AgencyChoice(agency.id(), name(agency), false));
    return Stream.concat(kept, found)
        .collect(Collectors.toMap(AgencyChoice::id, each -> each, (first, _) -> first))
        .values()
        .stream()
        .sorted(Comparator.comparing(AgencyChoice::name))
        .toList();
  }

  /** Refuses words that find agencies of which nothing is said. */
  List<AgencyId> required(Form form) {
    var chosen = chosen(form);
    if (chosen.isEmpty() && form.text(OTHER).isEmpty() && !found(form).isEmpty()) {
      throw new Refusal.Invalid(WORDS, "must be one of those that are listed, or none of them");
    }
    return chosen;
  }

  private static List<AgencyId> readable(Form form) {
    try {
      return chosen(form);
    } catch (Refusal.Invalid told) {
      return List.of();
    }
  }

  private static List<AgencyId> chosen(Form form) {
    return form.ids(CHOSEN, AgencyId::new).stream().distinct().toList();
  }

  private List<AgencySuggestion> found(Form form) {
    var words = form.text(WORDS);
    return words.isEmpty() ? List.of() : names.agencies(words, 1);
  }

  private String looked(AgencyId id) {
    try {
      return Documents.read(agencies.agency(id)).listing().name();
    } catch (Refusal.NotFound gone) {
      return "#" + id.value();
    }
  }

  private static String name(AgencySuggestion agency) {
    return Stream.of(
            agency.displayName(), agency.localityName(), agency.countyName(), agency.stateIso())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
