package io.blotter.persistence.datarequest;

import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.location.LocationId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface RequestLinkMapper {
  int addSource(@Param("request") DataRequestId request, @Param("source") DataSourceId source);

  Optional<Long> lockSource(
      @Param("request") DataRequestId request, @Param("source") DataSourceId source);

  int removeSource(@Param("request") DataRequestId request, @Param("source") DataSourceId source);

  int addPlace(@Param("request") DataRequestId request, @Param("place") LocationId place);

  List<LocationId> addPlaces(
      @Param("request") DataRequestId request, @Param("places") List<LocationId> places);

  Optional<Long> lockPlace(
      @Param("request") DataRequestId request, @Param("place") LocationId place);

  int removePlace(@Param("request") DataRequestId request, @Param("place") LocationId place);
}
