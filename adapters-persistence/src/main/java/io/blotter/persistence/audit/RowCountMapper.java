package io.blotter.persistence.audit;

import io.blotter.application.audit.RowCount;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface RowCountMapper {
  List<RowCount> count();

  int keep(@Param("tables") List<String> tables, @Param("rows") List<Long> rows);
}
