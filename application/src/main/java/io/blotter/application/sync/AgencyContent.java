package io.blotter.application.sync;

import io.blotter.application.shared.Patch;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.location.LocationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the source manager says about an agency. */
public record AgencyContent(
    String name,
    JurisdictionType jurisdictionType,
    AgencyType agencyType,
    List<LocationId> locationIds,
    @Nullable Patch<Boolean> noWebPresence,
    @Nullable Patch<Integer> defunctYear)
    implements SyncContent<LocationId> {
  @Override
  public List<LocationId> links() {
    return locationIds;
  }

  @Override
  public void check(Field content) {
    content.of("name").requireName(name);
    content.of("location_ids").requireSome(locationIds);
    content.of("no_web_presence").requireSomeValue(noWebPresence);
    var year = Patch.valueOf(defunctYear);
    content
        .of("defunct_year")
        .require(year == null || (year >= 1_000 && year <= 9_999), "must have four digits");
  }
}
