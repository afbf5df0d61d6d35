package io.blotter.persistence.account;

import io.blotter.application.account.port.ResetTokens.Opened;
import io.blotter.domain.account.UserId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface ResetTokenMapper {
  Optional<ReaderRow> add(@Param("email") String email, @Param("secret") String secret);

  Optional<Opened> find(String secret);

  int remove(String secret);

  List<String> removeAll(UserId user);
}
