package io.blotter.persistence.imports;

import io.blotter.application.imports.port.Gazetteer.Place;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface GazetteerMapper {
  List<Place> places();

  List<Place> localities(List<String> names, List<String> counties);

  List<String> folded(@Param("names") List<String> names);

  int add(List<String> names, List<String> counties);

  List<SuccessorRow> successors();
}
