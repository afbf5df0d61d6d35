package io.blotter.persistence.notification;

import io.blotter.application.notification.EventType;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datasource.DataSourceId;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface EventMapper {
  int addForRequest(@Param("request") DataRequestId request, @Param("type") EventType type);

  int addForSources(@Param("sources") List<DataSourceId> sources, @Param("type") EventType type);
}
