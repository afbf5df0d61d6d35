package io.blotter.application.imports.port;

import io.blotter.domain.location.LocationId;
import io.blotter.domain.location.LocationType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every place that the registry knows, and how names are compared. */
public interface Gazetteer {
  List<Place> places();

  /** County codes that are no longer in use, and those that took their area over. */
  Map<String, List<String>> successors();

  /** Names without accents, apostrophes, punctuation and case, in the order given. */
  List<String> folded(List<String> names);

  /** Makes localities, each with its place on the list of locations. */
  List<Place> add(List<NewLocality> localities);

  /** A place by the codes that tables name it with; {@code folded} is the locality's name. */
  record Place(
      LocationId id,
      LocationType type,
      @Nullable String stateIso,
      @Nullable String stateName,
      @Nullable String countyFips,
      @Nullable String folded) {
    /** How many names it takes to say where it is: of a state, a county, a locality. */
    public int level() {
      return switch (type) {
        case NATIONAL -> 0;
        case STATE -> 1;
        case COUNTY -> 2;
        case LOCALITY -> 3;
      };
    }

    /** Whether another place lies in this one. */
    public boolean encloses(Place other) {
      return level() < other.level()
          && (stateIso == null || stateIso.equals(other.stateIso))
          && (countyFips == null || countyFips.equals(other.countyFips));
    }
  }

  /** A locality that the registry lacks. */
  record NewLocality(String name, String countyFips) {}
}
