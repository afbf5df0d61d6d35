package io.blotter.persistence.shared;

import org.apache.ibatis.annotations.Param;

interface SummaryMapper {
  boolean isStale(@Param("summary") Relation summary);

  int refresh(@Param("view") Relation view);

  int analyze(@Param("view") Relation view);

  long count(@Param("view") Relation view);
}
