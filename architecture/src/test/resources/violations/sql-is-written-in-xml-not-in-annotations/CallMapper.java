package io.blotter.persistence.call;

import org.apache.ibatis.annotations.Param;

interface CallMapper {
  int count(@Param("text") String text);
}
