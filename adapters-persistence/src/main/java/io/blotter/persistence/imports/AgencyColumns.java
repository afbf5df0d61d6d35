package io.blotter.persistence.imports;

import io.blotter.application.imports.AgencyRecord;
import io.blotter.application.imports.Point;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.location.LocationId;
import io.blotter.persistence.shared.ArrayText;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A set of agencies column by column, as a statement takes it. */
record AgencyColumns(
    List<AgencyId> ids,
    List<String> keys,
    List<String> names,
    List<JurisdictionType> jurisdictions,
    List<AgencyType> types,
    List<@Nullable String> years,
    List<@Nullable String> homepages,
    List<@Nullable LocationId> locations,
    List<@Nullable String> latitudes,
    List<@Nullable String> longitudes,
    List<String> emptied,
    List<String> assumed,
    List<String> blank) {
  static AgencyColumns of(List<AgencyId> ids, List<AgencyRecord> agencies) {
    return new AgencyColumns(
        ids,
        agencies.stream().map(AgencyRecord::key).toList(),
        agencies.stream().map(AgencyRecord::name).toList(),
        agencies.stream().map(AgencyRecord::jurisdiction).toList(),
        agencies.stream().map(AgencyRecord::type).toList(),
        agencies.stream().<@Nullable String>map(AgencyRecord::defunctYear).toList(),
        agencies.stream().<@Nullable String>map(AgencyRecord::homepage).toList(),
        agencies.stream().<@Nullable LocationId>map(AgencyRecord::location).toList(),
        points(agencies, Point::latitude),
        points(agencies, Point::longitude),
        agencies.stream().map(agency -> ArrayText.of(agency.gaps().emptied())).toList(),
        agencies.stream().map(agency -> ArrayText.of(agency.gaps().assumed())).toList(),
        agencies.stream().map(agency -> ArrayText.of(agency.gaps().blank().keySet())).toList());
  }

  /** As texts: arrays of numbers are written as those of whole ones. */
  private static List<@Nullable String> points(
      List<AgencyRecord> agencies, ToDoubleFunction<Point> degrees) {
    return agencies.stream()
        .<@Nullable String>map(agency ->
            agency.point() == null ? null : Double.toString(degrees.applyAsDouble(agency.point())))
        .toList();
  }
}
