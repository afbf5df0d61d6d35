package io.blotter.persistence.account;

import io.blotter.application.account.port.ResetTokens.Opened;
import io.blotter.domain.account.UserId;
import java.util.List;
import java.util.Optional;

interface ResetTokenMapper {
  Optional<ReaderRow> add(String email, String secret);

  Optional<Opened> find(String secret);

  int remove(String secret);

  List<String> removeAll(UserId user);
}
