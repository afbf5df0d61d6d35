package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.application.imports.port.Gazetteer.NewLocality;
import io.blotter.application.imports.port.Gazetteer.Place;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.location.LocationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the place that a row means by its state, its county's FIPS code and its municipality. */
final class Places {
  private static final String KEY = "airtable_uid";
  private static final String STATE = "state_iso";
  private static final String COUNTY = "county_fips";
  private static final String TOWN = "municipality";
  private static final List<String> PARTS = List.of(STATE, COUNTY, TOWN);

  private final Map<String, Place> states = new HashMap<>();
  private final Map<String, Place> counties = new HashMap<>();
  private final Map<String, Place> localities = new HashMap<>();
  private final Map<String, List<String>> successors;
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, NewLocality> missing = new LinkedHashMap<>();
  private final List<Place> nation = new ArrayList<>();
  private final Map<LocationId, Place> byId = new HashMap<>();
  private final Map<String, Place> seated = new HashMap<>();

  private Places(Map<String, List<String>> successors) {
    this.successors = successors;
  }

  /**
   * The places that rows may mean, of those that are known.
   *
   * @param seats where agencies are known to be, by their keys
   */
  static Places load(Gazetteer gazetteer, Map<String, LocationId> seats, List<CsvRow> rows) {
    var places = new Places(gazetteer.successors());
    gazetteer.places().forEach(places::know);
    seats.forEach(places::seat);
    var names = rows.stream().flatMap(row -> row.find(TOWN).stream()).distinct().toList();
    var plain = gazetteer.folded(names);
    for (var i = 0; i < names.size(); i++) {
      places.folded.put(names.get(i), spelling(plain.get(i)));
    }
    rows.forEach(places::noteMissing);
    return places;
  }

  /** Adds the localities that rows name and that are not known yet. */
  void addMissing(Gazetteer gazetteer) {
    gazetteer.add(List.copyOf(missing.values())).forEach(this::know);
  }

  private void seat(String key, LocationId id) {
    Optional.ofNullable(byId.get(id)).ifPresent(place -> seated.put(key, place));
  }

  /**
   * Where the agency of this row is; flags whatever stands in the way of a closer answer. An agency
   * whose place is known leaves it only for one that the row names in full.
   */
  @Nullable LocationId locate(RowReader reader, JurisdictionType jurisdiction) {
    var known = seated.get(reader.row().text(KEY));
    var named = named(reader, jurisdiction);
    if (known == null || known.equals(named.place())) {
      return named.id();
    }
    if (named.isCertain() && !isVague(reader, named.place(), known)) {
      return named.id();
    }
    return named.place() != null && known.encloses(named.place()) ? named.id() : known.id();
  }

  /** Whether a row leaves the part of a place out by which it is known, and not on purpose. */
  private static boolean isVague(RowReader reader, @Nullable Place named, Place known) {
    var level = named == null ? 0 : named.level();
    if (level >= known.level()) {
      return false;
    }
    var row = reader.row();
    var missing = PARTS.get(level);
    if (row.isBlank(missing)) {
      reader.flag(Reason.PLACE_KEPT, missing);
    }
    return !row.isEmptied(missing);
  }

  private Named named(RowReader reader, JurisdictionType jurisdiction) {
    var row = reader.row();
    var state = state(row);
    if (state.isPresent()) {
      return within(reader, state.get());
    }
    var isFederal = jurisdiction == JurisdictionType.FEDERAL;
    var said = row.find(STATE);
    if (said.isPresent()) {
      reader.flag(Reason.STATE_UNKNOWN, RowReader.detail(row, STATE, said.get()));
    } else if (!isFederal && !row.isEmptied(STATE)) {
      reader.flag(Reason.STATE_MISSING, "");
    }
    var isCertain =
        said.isEmpty() && !row.isUnreadable(STATE) && (isFederal || row.isEmptied(STATE));
    return new Named(isFederal ? nation.getFirst() : null, isCertain);
  }

  private Named within(RowReader reader, Place state) {
    var row = reader.row();
    var fips = fips(row);
    if (fips.isEmpty()) {
      return new Named(state, !row.isUnreadable(COUNTY));
    }
    var county = county(row, state);
    if (county.isEmpty()) {
      reader.flag(countyFault(fips, state), fips);
      return new Named(state, false);
    }
    return inCounty(reader, county.get());
  }

  private Named inCounty(RowReader reader, Place county) {
    var row = reader.row();
    var name = row.find(TOWN).orElse("");
    if (name.isEmpty()) {
      return new Named(county, !row.isUnreadable(TOWN));
    }
    var key = localityKey(county.countyFips(), folded.getOrDefault(name, ""));
    var locality = localities.get(key);
    if (locality == null) {
      reader.flag(isPlausible(name) ? Reason.LOCALITY_UNKNOWN : Reason.LOCALITY_UNUSABLE, name);
      return new Named(county, false);
    }
    if (missing.containsKey(key)) {
      reader.flag(Reason.LOCALITY_CREATED, name);
    }
    return new Named(locality, true);
  }

  private Optional<Place> state(CsvRow row) {
    return row.find(STATE).map(name -> states.get(name.toUpperCase(Locale.ROOT)));
  }

  /** A county's code; spreadsheets take its leading zero away, scripts give it decimals. */
  private static String fips(CsvRow row) {
    var code = row.find(COUNTY).orElse("").replaceFirst("\\.0+$", "");
    return code.matches("\\d{4}") ? "0" + code : code;
  }

  /** The county in force; a retired code counts where one successor is meant beyond doubt. */
  private Optional<Place> county(CsvRow row, Place state) {
    var fips = fips(row);
    var direct = counties.get(fips);
    if (direct != null) {
      return Optional.of(direct).filter(place -> sameState(place, state));
    }
    var heirs = successors.getOrDefault(fips, List.of());
    if (heirs.size() == 1) {
      return Optional.ofNullable(counties.get(heirs.getFirst()))
          .filter(place -> sameState(place, state));
    }
    var name = folded.getOrDefault(row.find(TOWN).orElse(""), "");
    return heirs.stream()
        .filter(heir -> localities.containsKey(localityKey(heir, name)))
        .findFirst()
        .map(counties::get)
        .filter(place -> sameState(place, state));
  }

  /** A retired code tells its state as well as one in force. */
  private Reason countyFault(String fips, Place state) {
    var meant =
        counties.containsKey(fips) ? List.of(fips) : successors.getOrDefault(fips, List.of());
    var known = meant.stream().map(counties::get).filter(Objects::nonNull).toList();
    if (known.isEmpty()) {
      return successors.containsKey(fips) ? Reason.COUNTY_RETIRED : Reason.COUNTY_UNKNOWN;
    }
    return known.stream().anyMatch(place -> sameState(place, state))
        ? Reason.COUNTY_RETIRED
        : Reason.COUNTY_OF_ANOTHER_STATE;
  }

  /** An unknown town is made for agencies that are in none: others may have been misspelt. */
  private void noteMissing(CsvRow row) {
    var state = state(row);
    var name = row.find(TOWN).orElse("");
    var known = seated.get(row.text(KEY));
    if (state.isEmpty() || !isPlausible(name) || (known != null && known.level() == PARTS.size())) {
      return;
    }
    county(row, state.get())
        .map(Place::countyFips)
        .filter(fips -> !localities.containsKey(localityKey(fips, folded.getOrDefault(name, ""))))
        .ifPresent(fips ->
            missing.putIfAbsent(
                localityKey(fips, folded.getOrDefault(name, "")), new NewLocality(name, fips)));
  }

  private void know(Place place) {
    byId.put(place.id(), place);
    switch (place.type()) {
      case NATIONAL -> nation.add(place);
      case STATE -> {
        states.put(String.valueOf(place.stateIso()), place);
        states.put(String.valueOf(place.stateName()).toUpperCase(Locale.ROOT), place);
      }
      case COUNTY -> counties.put(String.valueOf(place.countyFips()), place);
      case LOCALITY ->
          localities.putIfAbsent(
              localityKey(place.countyFips(), spelling(String.valueOf(place.folded()))), place);
    }
  }

  /**
   * The place that a row names.
   *
   * @param isCertain whether every part that it gives was understood
   */
  private record Named(@Nullable Place place, boolean isCertain) {
    @Nullable LocationId id() {
      return place == null ? null : place.id();
    }
  }

  private static boolean isPlausible(String name) {
    return name.length() <= 100 && name.matches("\\p{L}[\\p{L}\\p{M} .'’ʻ‘`()/&-]*");
  }

  private static boolean sameState(Place place, Place state) {
    return String.valueOf(place.stateIso()).equals(state.stateIso());
  }

  private static String localityKey(@Nullable String fips, String folded) {
    return fips + ' ' + folded;
  }

  /** "Saint" and "St." are one word to whoever fills in a table. */
  private static String spelling(String folded) {
    return folded.replaceAll("\\bsaint\\b", "st").replaceAll("\\bsainte\\b", "ste");
  }
}
