package io.blotter.application.datasource;

import io.blotter.application.location.PlaceView;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency as its data source shows it. */
public record SourceAgencyView(
    long id,
    String name,
    String submittedName,
    AgencyType agencyType,
    JurisdictionType jurisdictionType,
    @Nullable String stateIso,
    @Nullable String stateName,
    @Nullable String countyName,
    @Nullable String countyFips,
    @Nullable String localityName,
    List<String> metaUrls,
    List<PlaceView> locations) {}
