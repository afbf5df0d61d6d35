package io.blotter.persistence.job;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;

interface OldRowMapper {
  int removeRowCounts(@Param("limit") Instant limit, @Param("most") int most);

  int removeMailings(@Param("limit") Instant limit, @Param("most") int most);

  int removeRequestEvents(@Param("limit") Instant limit, @Param("most") int most);

  int removeSourceEvents(@Param("limit") Instant limit, @Param("most") int most);
}
