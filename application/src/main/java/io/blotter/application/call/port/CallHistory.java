package io.blotter.application.call.port;

import io.blotter.application.call.CallFilter;
import io.blotter.application.call.CallItemView;
import io.blotter.application.call.CallView;
import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls to be read. */
public interface CallHistory {
  /**
   * A page of calls, newest first.
   *
   * @param owner whose calls; null for everybody's
   */
  CursorPage<CallItemView> list(
      CallFilter filter, @Nullable UserId owner, @Nullable Cursor after, int limit);

  /**
   * One call.
   *
   * @param owner only if it is this user's; null for whoever's
   */
  Optional<Json<CallView>> find(CallId id, @Nullable UserId owner);

  /** The user's call that goes on. */
  Optional<Json<CallView>> active(UserId user);
}
