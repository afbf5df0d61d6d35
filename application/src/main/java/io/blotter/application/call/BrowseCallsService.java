package io.blotter.application.call;

import io.blotter.application.call.port.CallHistory;
import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.Caller;
import io.blotter.domain.call.CallId;
import io.blotter.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class BrowseCallsService implements BrowseCalls {
  private final CallHistory history;

  BrowseCallsService(CallHistory history) {
    this.history = history;
  }

  @Override
  public CursorPage<CallItemView> list(
      Caller.SignedIn reader, CallFilter filter, @Nullable Cursor after, int limit) {
    return history.list(filter, CallAudience.of(reader), after, limit);
  }

  @Override
  public Json<CallView> find(Caller.SignedIn reader, CallId id) {
    return history.find(id, CallAudience.of(reader)).orElseThrow(CallAudience::notThere);
  }

  @Override
  public Json<CallView> active(Caller.SignedIn reader) {
    return history
        .active(reader.user())
        .orElseThrow(() -> new Refusal.NotFound("No call of yours goes on."));
  }
}
