package io.blotter.persistence.audit;

import io.blotter.application.audit.ChangeCriteria;
import io.blotter.persistence.shared.ComposedJson;
import org.apache.ibatis.annotations.Param;

interface HistoryMapper {
  ComposedJson changes(@Param("wanted") ChangeCriteria wanted);
}
