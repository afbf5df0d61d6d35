package io.blotter.persistence.imports;

import io.blotter.application.imports.port.AgencyImports.NamedAgency;
import io.blotter.domain.agency.AgencyId;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface AgencyImportMapper {
  List<KnownAgencyRow> known(@Param("source") String source, @Param("keys") List<String> keys);

  int analyze();

  List<KnownAgencyRow> allKnown(String source);

  List<NamedAgency> named();

  List<KeptRow> kept(@Param("source") String source, @Param("agencies") AgencyColumns agencies);

  List<TwinRow> twins(List<AgencyId> ids);

  int notePoints(@Param("source") String source, @Param("agencies") AgencyColumns agencies);

  int drawPlaces(AgencyColumns agencies);

  int linkAwaited();

  int linkAwaitedByName();

  List<AgencyId> newIds(int count);

  int add(AgencyColumns agencies);

  int addKeys(@Param("source") String source, @Param("agencies") AgencyColumns agencies);

  List<AgencyId> change(AgencyColumns agencies);

  List<AgencyId> leave(@Param("source") String source, @Param("agencies") AgencyColumns agencies);

  List<AgencyId> settle(@Param("source") String source, @Param("agencies") AgencyColumns agencies);

  int noteLocations(@Param("source") String source, @Param("agencies") AgencyColumns agencies);

  int addUrls(AgencyColumns agencies);

  List<AgencyId> linkUrls(AgencyColumns agencies);
}
