package io.blotter.application.testing.idempotency;

import io.blotter.application.idempotency.KeyedCall;
import io.blotter.application.idempotency.port.AnsweredCalls;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.account.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

public final class AnsweredCallsInMemory implements AnsweredCalls {
  private final Map<Key, Row> rows;

  public AnsweredCallsInMemory(DatabaseInMemory database) {
    this.rows = database.table();
  }

  private record Key(UserId user, String key) {
    static Key of(KeyedCall call) {
      return new Key(call.user(), call.key());
    }
  }

  private record Row(String request, String answer, Instant createdAt) {}

  @Override
  public boolean claim(KeyedCall call, Instant now) {
    return rows.putIfAbsent(Key.of(call), new Row(call.request(), "", now)) == null;
  }

  @Override
  public void keep(KeyedCall call, String answer) {
    rows.computeIfPresent(
        Key.of(call), (_, row) -> new Row(row.request(), answer, row.createdAt()));
  }

  @Override
  public Optional<String> answer(KeyedCall call) {
    return Optional.ofNullable(rows.get(Key.of(call)))
        .filter(row -> row.request().equals(call.request()))
        .map(Row::answer);
  }
}
