package io.blotter.persistence.imports;

import io.blotter.application.imports.port.AgencyImports.NamedAgency;
import io.blotter.domain.agency.AgencyId;
import java.util.List;

interface AgencyImportMapper {
  List<KnownAgencyRow> known(String source, List<String> keys);

  int analyze();

  int vacuum();

  List<KnownAgencyRow> allKnown(String source);

  List<NamedAgency> named();

  List<KeptRow> kept(String source, AgencyColumns agencies);

  List<TwinRow> twins(List<AgencyId> ids);

  int notePoints(String source, AgencyColumns agencies);

  int drawPlaces(AgencyColumns agencies);

  int linkAwaited();

  int linkAwaitedByName();

  List<AgencyId> newIds(int count);

  int add(AgencyColumns agencies);

  int addKeys(String source, AgencyColumns agencies);

  List<AgencyId> change(AgencyColumns agencies);

  List<AgencyId> leave(String source, AgencyColumns agencies);

  List<AgencyId> settle(String source, AgencyColumns agencies);

  int noteLocations(String source, AgencyColumns agencies);

  int addUrls(AgencyColumns agencies);

  List<AgencyId> linkUrls(AgencyColumns agencies);
}
