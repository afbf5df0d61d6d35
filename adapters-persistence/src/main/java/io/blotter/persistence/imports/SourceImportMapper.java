package io.blotter.persistence.imports;

import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface SourceImportMapper {
  int analyze();

  List<String> normalized(@Param("urls") List<String> urls);

  List<KnownSourceRow> known(
      @Param("urls") List<String> urls, @Param("types") List<RecordType> types);

  List<DataSourceId> newIds(int count);

  int add(@Param("sources") SourceColumns sources);

  int addOrigin(@Param("source") String source, @Param("ids") List<DataSourceId> ids);

  List<DataSourceId> change(
      @Param("source") String source, @Param("sources") SourceColumns sources);

  List<DataSourceId> noteFrequency(
      @Param("source") String source, @Param("sources") SourceColumns sources);

  List<DataSourceId> publish(
      @Param("sources") List<DataSourceId> sources, @Param("agencies") List<AgencyId> agencies);

  List<KeptRow> kept(@Param("source") String source, @Param("sources") SourceColumns sources);

  int await(
      @Param("source") String source,
      @Param("sources") List<DataSourceId> sources,
      @Param("agencies") List<String> agencies);
}
