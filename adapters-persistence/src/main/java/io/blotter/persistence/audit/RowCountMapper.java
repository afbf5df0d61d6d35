package io.blotter.persistence.audit;

import io.blotter.application.audit.RowCount;
import java.util.List;

interface RowCountMapper {
  List<RowCount> count();

  int keep(List<String> tables, List<Long> rows);
}
