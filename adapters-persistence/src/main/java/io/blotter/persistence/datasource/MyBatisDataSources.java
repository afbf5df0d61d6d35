package io.blotter.persistence.datasource;

import io.blotter.application.datasource.NewDataSource;
import io.blotter.application.datasource.port.DataSources;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.ColumnValues;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;

final class MyBatisDataSources implements DataSources {
  private static final Map<String, Supplier<Refusal>> REFUSALS =
      Map.of(
          "data_sources_normalized_url_record_type_id_key",
          () ->
              new Refusal.Conflict(
                  "Duplicate URL: This URL and record type combination already exists as a data"
                      + " source."),
          "data_sources_source_url_fragment_check",
          () ->
              new Refusal.Invalid(
                  "Value error, Invalid URL: URLs with fragments (#) are not allowed. Please remove"
                      + " the fragment from the URL."),
          "data_sources_source_url_nbsp_check",
          () -> new Refusal.Invalid("source_url", "must not contain a no-break space"),
          "data_sources_source_url_not_blank_check",
          () -> new Refusal.Invalid("source_url", "must be more than a scheme, www. and slashes"),
          "data_sources_source_url_length_check",
          () -> new Refusal.Invalid("source_url", "must have at most 2048 bytes"),
          "data_sources_name_not_blank_check",
          () -> new Refusal.Invalid("name", "must not be blank"),
          "data_sources_name_length_check",
          () -> new Refusal.Invalid("name", "must have at most 500 characters"),
          "data_sources_coverage_check",
          () -> new Refusal.Invalid("coverage_end", "must not be before coverage_start"));

  private final Sessions sessions;

  MyBatisDataSources(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public DataSourceId add(NewDataSource source) {
    var described = ColumnValues.of(List.of(), List.of(source.described()));
    try {
      return sessions.write(
          DataSourceMapper.class, sources -> sources.add(described, source.recordType()));
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(e, REFUSALS);
    }
  }

  @Override
  public List<AgencyId> link(DataSourceId source, List<AgencyId> agencies) {
    return sessions.write(DataSourceMapper.class, sources -> sources.link(source, agencies));
  }

  @Override
  public boolean remove(DataSourceId source, String reason) {
    return sessions.write(
            DataSourceMapper.class,
            sources -> sources.note(source, reason) == 0 ? 0 : sources.remove(source))
        > 0;
  }
}
