package io.blotter.application.agency;

import io.blotter.application.location.PlaceView;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency where its data sources are known already. The five place fields repeat the first of its
 * {@code locations}; {@code multi_agency}, {@code lat} and {@code lng} are kept for older clients.
 */
public record AgencyListing(
    long id,
    String name,
    String submittedName,
    AgencyType agencyType,
    JurisdictionType jurisdictionType,
    @Nullable String defunctYear,
    boolean noWebPresence,
    boolean multiAgency,
    @Nullable Double lat,
    @Nullable Double lng,
    OffsetDateTime agencyCreated,
    @Nullable String stateIso,
    @Nullable String stateName,
    @Nullable String countyName,
    @Nullable String countyFips,
    @Nullable String localityName,
    List<String> metaUrls,
    List<PlaceView> locations) {}
