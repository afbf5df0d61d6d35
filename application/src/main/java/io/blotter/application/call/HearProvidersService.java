package io.blotter.application.call;

import io.blotter.application.call.port.PhoneCalls;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.call.CallId;

final class HearProvidersService implements HearProviders {
  private final PhoneCalls calls;
  private final Transactions transactions;

  HearProvidersService(PhoneCalls calls, Transactions transactions) {
    this.calls = calls;
    this.transactions = transactions;
  }

  @Override
  public CallId hear(CallEvent event) {
    return transactions.atomically(() -> {
      var call = calls.lock(event.provider(), event.callId()).orElseThrow(CallAudience::notThere);
      var change = event.change(event.callId().equals(call.callId()));
      if (!call.active()) {
        calls.complete(call.id(), change);
      } else if (event.status().isNewsAfter(call.status())) {
        calls.change(call.id(), change, event.status().isFinal() ? call.end(event.at()) : null);
      }
      return call.id();
    });
  }
}
