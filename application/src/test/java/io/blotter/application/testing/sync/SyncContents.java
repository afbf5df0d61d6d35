package io.blotter.application.testing.sync;

import io.blotter.application.sync.AgencyContent;
import io.blotter.application.sync.MetaUrlContent;
import io.blotter.application.sync.SourceContent;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.AgencyType;
import io.blotter.domain.agency.JurisdictionType;
import io.blotter.domain.datasource.UrlStatus;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;

/** What is said about things that are synchronised, and no more than must be. */
public final class SyncContents {
  private SyncContents() {}

  public static MetaUrlContent metaUrl(String url, AgencyId... agencies) {
    return new MetaUrlContent(url, List.of(agencies), null, null, null);
  }

  public static SourceContent source(String url) {
    return new SourceContent(
        url,
        "Stops",
        RecordType.STOPS,
        UrlStatus.OK,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public static AgencyContent agency(String name) {
    return new AgencyContent(
        name, JurisdictionType.LOCAL, AgencyType.LAW_ENFORCEMENT, List.of(), null, null);
  }
}
