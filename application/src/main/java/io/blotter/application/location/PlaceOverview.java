package io.blotter.application.location;

import io.blotter.application.shared.Reference;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.location.LocationType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place, who keeps records there, and what is asked for.
 *
 * @param path its address among the pages
 * @param displayName the place's own name
 * @param population null where nobody has counted
 * @param agencyCount of agencies there and anywhere inside, of which {@code agencies} are those
 *     with most sources
 * @param requests for the place itself, the newest first
 */
public record PlaceOverview(
    long locationId,
    LocationType type,
    String path,
    String displayName,
    String stateIso,
    String stateName,
    @Nullable String countyName,
    @Nullable String countyFips,
    @Nullable String localityName,
    @Nullable Long population,
    long agencyCount,
    List<PlaceAgency> agencies,
    List<Reference> requests) {
  /** An agency, and how many sources there are of its records. */
  public record PlaceAgency(long id, String name, AgencyType agencyType, long sourceCount) {}
}
