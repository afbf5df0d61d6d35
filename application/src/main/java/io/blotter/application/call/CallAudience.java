package io.blotter.application.call;

import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.account.UserId;
import io.blotter.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Whose calls somebody sees. */
final class CallAudience {
  private CallAudience() {}

  /** Only this user's; null for everybody's. */
  static @Nullable UserId of(Caller.SignedIn reader) {
    return reader.may(Permission.WRITE_DATA) ? null : reader.user();
  }

  /** What is said of a call that is not there, or not the reader's. */
  static Refusal notThere() {
    return new Refusal.NotFound("There is no such call.");
  }
}
