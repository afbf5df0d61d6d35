package io.blotter.application.call;

import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.Caller;
import io.blotter.domain.call.CallId;
import org.jspecify.annotations.Nullable;

/** Calls as their users see them, and whoever may write data; to others they are not there. */
public interface BrowseCalls {
  /**
   * Lists calls, newest first.
   *
   * @param after where the page begins; null for the first
   */
  CursorPage<CallItemView> list(
      Caller.SignedIn reader, CallFilter filter, @Nullable Cursor after, int limit);

  Json<CallView> find(Caller.SignedIn reader, CallId id);

  /** The reader's own call that goes on. Refuses when none does. */
  Json<CallView> active(Caller.SignedIn reader);
}
