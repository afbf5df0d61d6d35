package io.blotter.application.map;

import java.util.List;

/** How many sources there are in each place, itself and everything inside it. */
public record MapLocations(
    List<MapLocality> localities, List<MapCounty> counties, List<MapState> states) {
  /** A locality with a point on the map. */
  public record MapLocality(
      long locationId,
      String name,
      String countyName,
      String countyFips,
      String stateIso,
      Point coordinates,
      long sourceCount) {}

  /** Degrees north and east. */
  public record Point(double lat, double lng) {}

  /** A county, by its FIPS code. */
  public record MapCounty(
      long locationId, String name, String stateIso, String fips, long sourceCount) {}

  /** A state or territory. */
  public record MapState(long locationId, String name, String stateIso, long sourceCount) {}
}
