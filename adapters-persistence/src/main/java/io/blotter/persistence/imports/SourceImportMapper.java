package io.blotter.persistence.imports;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface SourceImportMapper {
  int analyze();

  int vacuum();

  List<String> normalized(@Param("urls") List<String> urls);

  List<KnownSourceRow> known(List<String> urls, List<RecordType> types);

  List<DataSourceId> newIds(int count);

  int add(@Param("sources") SourceColumns sources);

  int addOrigin(String source, List<DataSourceId> ids);

  List<DataSourceId> change(String source, SourceColumns sources);

  List<DataSourceId> noteFrequency(String source, SourceColumns sources);

  List<DataSourceId> publish(List<DataSourceId> sources, List<AgencyId> agencies);

  List<KeptRow> kept(String source, SourceColumns sources);

  int await(String source, List<DataSourceId> sources, List<String> agencies);
}
