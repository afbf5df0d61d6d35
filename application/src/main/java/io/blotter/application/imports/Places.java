package io.blotter.application.imports;

import io.blotter.application.imports.Finding.Reason;
import io.blotter.application.imports.port.Gazetteer;
import io.blotter.application.imports.port.Gazetteer.NewLocality;
import io.blotter.application.imports.port.Gazetteer.Place;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.location.LocationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the place that a row means by its state, its county's FIPS code and its municipality. */
final class Places {
  private final Map<String, Place> states = new HashMap<>();
  private final Map<String, Place> counties = new HashMap<>();
  private final Map<String, Place> localities = new HashMap<>();
  private final Map<String, List<String>> successors;
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, NewLocality> missing = new LinkedHashMap<>();
  private final Findings findings;
  private final List<LocationId> nation = new ArrayList<>();

  Places(Gazetteer gazetteer, List<Cells> rows, Findings findings) {
    this.successors = gazetteer.successors();
    this.findings = findings;
    gazetteer.places().forEach(this::know);
    var names = rows.stream().map(row -> row.text("municipality")).distinct().toList();
    var plain = gazetteer.folded(names);
    for (var i = 0; i < names.size(); i++) {
      folded.put(names.get(i), spelling(plain.get(i)));
    }
    rows.forEach(this::noteMissing);
    gazetteer.add(List.copyOf(missing.values())).forEach(this::know);
  }

  /** Where the agency of this row is; flags whatever stands in the way of a closer answer. */
  @Nullable LocationId locate(Cells row, String key, JurisdictionType jurisdiction) {
    var state = states.get(row.text("state_iso"));
    if (state == null) {
      var stated = row.find("state_iso");
      if (stated.isPresent() || jurisdiction != JurisdictionType.FEDERAL) {
        findings.add(
            row,
            key,
            stated.isPresent() ? Reason.STATE_UNKNOWN : Reason.STATE_MISSING,
            stated.orElse(""));
      }
      return jurisdiction == JurisdictionType.FEDERAL ? nation.getFirst() : null;
    }
    return within(row, key, state);
  }

  private LocationId within(Cells row, String key, Place state) {
    var fips = row.text("county_fips");
    if (fips.isEmpty()) {
      return state.id();
    }
    var county = county(row, state);
    if (county.isEmpty()) {
      findings.add(row, key, countyFault(fips, state), fips);
      return state.id();
    }
    return inCounty(row, key, county.get());
  }

  private LocationId inCounty(Cells row, String key, Place county) {
    var name = row.text("municipality");
    if (name.isEmpty()) {
      return county.id();
    }
    var locality = localities.get(localityKey(county.countyFips(), folded.getOrDefault(name, "")));
    if (locality == null) {
      findings.add(row, key, Reason.LOCALITY_UNUSABLE, name);
      return county.id();
    }
    if (missing.containsKey(localityKey(county.countyFips(), folded.getOrDefault(name, "")))) {
      findings.add(row, key, Reason.LOCALITY_CREATED, name);
    }
    return locality.id();
  }

  /** The county in force; a retired code counts where one successor is meant beyond doubt. */
  private Optional<Place> county(Cells row, Place state) {
    var fips = row.text("county_fips");
    var direct = counties.get(fips);
    if (direct != null) {
      return Optional.of(direct).filter(place -> sameState(place, state));
    }
    var heirs = successors.getOrDefault(fips, List.of());
    if (heirs.size() == 1) {
      return Optional.ofNullable(counties.get(heirs.getFirst()))
          .filter(place -> sameState(place, state));
    }
    var name = folded.getOrDefault(row.text("municipality"), "");
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

  private void noteMissing(Cells row) {
    var state = states.get(row.text("state_iso"));
    var name = row.text("municipality");
    if (state == null || !isPlausible(name)) {
      return;
    }
    county(row, state)
        .map(Place::countyFips)
        .filter(fips -> !localities.containsKey(localityKey(fips, folded.getOrDefault(name, ""))))
        .ifPresent(fips ->
            missing.putIfAbsent(
                localityKey(fips, folded.getOrDefault(name, "")), new NewLocality(name, fips)));
  }

  private void know(Place place) {
    switch (place.type()) {
      case NATIONAL -> nation.add(place.id());
      case STATE -> states.put(String.valueOf(place.stateIso()), place);
      case COUNTY -> counties.put(String.valueOf(place.countyFips()), place);
      case LOCALITY ->
          localities.putIfAbsent(
              localityKey(place.countyFips(), spelling(String.valueOf(place.folded()))), place);
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
