package io.blotter.persistence.account;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;

interface OldProofMapper {
  int remove(
      @Param("ended") Instant ended,
      @Param("unconfirmed") Instant unconfirmed,
      @Param("unused") Instant unused,
      @Param("most") int most);
}
