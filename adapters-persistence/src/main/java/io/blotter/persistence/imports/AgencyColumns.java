package io.blotter.persistence.imports;

import io.blotter.application.imports.AgencyRecord;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.location.LocationId;
import java.util.List;
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
    List<@Nullable LocationId> locations) {
  static AgencyColumns of(List<AgencyId> ids, List<AgencyRecord> agencies) {
    return new AgencyColumns(
        ids,
        agencies.stream().map(AgencyRecord::key).toList(),
        agencies.stream().map(AgencyRecord::name).toList(),
        agencies.stream().map(AgencyRecord::jurisdiction).toList(),
        agencies.stream().map(AgencyRecord::type).toList(),
        agencies.stream().<@Nullable String>map(AgencyRecord::defunctYear).toList(),
        agencies.stream().<@Nullable String>map(AgencyRecord::homepage).toList(),
        agencies.stream().<@Nullable LocationId>map(AgencyRecord::location).toList());
  }
}
