package io.blotter.persistence.shared;

import org.apache.ibatis.annotations.Param;

interface SummaryMapper {
  String basis();

  int refresh(@Param("view") Relation view);

  /** By the procedure that is named after it. */
  int refreshTable(@Param("table") Relation table);

  int analyze(@Param("view") Relation view);

  long count(@Param("view") Relation view);
}
