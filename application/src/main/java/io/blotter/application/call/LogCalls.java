package io.blotter.application.call;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.Precondition;
import io.blotter.domain.account.Caller;
import io.blotter.domain.call.CallId;

/** Keeping the log of calls: their users do, and whoever may write data. */
public interface LogCalls {
  /** Notes a call that begins. Refuses it while another one of the same user goes on. */
  LoggedCall begin(Caller.SignedIn user, NewCall call);

  /** Refuses another status of a call that has ended; one that is final ends the call. */
  Json<CallView> change(
      Caller.SignedIn user, CallId id, CallChange change, Precondition precondition);

  /** A call that has ended already stays as it is. */
  Json<CallView> end(Caller.SignedIn user, CallId id, CallEnd end, Precondition precondition);

  /** What is not there needs no removing. */
  void remove(Caller.SignedIn user, CallId id, Precondition precondition);

  /** A call as it was noted. */
  record LoggedCall(CallId id, Json<CallView> call) {}
}
