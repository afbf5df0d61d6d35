package io.blotter.persistence.call;

import io.blotter.application.call.CallFilter;
import io.blotter.application.call.CallItemView;
import io.blotter.application.call.CallView;
import io.blotter.application.call.port.CallHistory;
import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import io.blotter.persistence.shared.Sessions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class MyBatisCallHistory implements CallHistory {
  private final Sessions sessions;

  MyBatisCallHistory(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public CursorPage<CallItemView> list(
      CallFilter filter, @Nullable UserId owner, @Nullable Cursor after, int limit) {
    return sessions
        .read(CallHistoryMapper.class, calls -> calls.list(filter, owner, after, limit))
        .of(CallItemView.class);
  }

  @Override
  public Optional<Json<CallView>> find(CallId id, @Nullable UserId owner) {
    return sessions
        .readLatest(CallHistoryMapper.class, calls -> calls.find(id, owner))
        .map(found -> found.as(CallView.class));
  }

  @Override
  public Optional<Json<CallView>> active(UserId user) {
    return sessions
        .readLatest(CallHistoryMapper.class, calls -> calls.active(user))
        .map(found -> found.as(CallView.class));
  }
}
