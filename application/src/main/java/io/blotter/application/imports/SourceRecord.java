package io.blotter.application.imports;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.SourceDescription;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data source as another catalogue describes it, understood.
 *
 * @param awaited its agencies that the registry does not know, by what the catalogue calls them
 */
public record SourceRecord(
    SourceDescription described,
    RecordType recordType,
    @Nullable String updateFrequency,
    List<AgencyId> agencies,
    List<String> awaited,
    Gaps gaps) {
  public SourceRecord {
    agencies = List.copyOf(agencies);
    awaited = List.copyOf(awaited);
  }

  public String url() {
    return described.sourceUrl();
  }

  /** The same source with these agencies, this coverage and these gaps. */
  SourceRecord with(List<AgencyId> others, List<String> unknown, Coverage covered, Gaps remaining) {
    return new SourceRecord(
        described.covering(covered.start(), covered.end()),
        recordType,
        updateFrequency,
        others,
        unknown,
        remaining);
  }
}
