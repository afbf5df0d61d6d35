package io.blotter.persistence.map;

import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.shared.ComposedJson;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface MapMapper {
  String locations(@Param("types") List<RecordType> types);

  ComposedJson federalSources(@Param("types") List<RecordType> types);

  ComposedJson sources();
}
