package io.blotter.application.call;

import io.blotter.application.call.port.CallStore;
import io.blotter.application.shared.port.Transactions;
import java.time.InstantSource;

/** The call log's use cases, put together. */
public final class CallUseCases {
  private final CallStore store;
  private final Transactions transactions;
  private final InstantSource clock;

  public CallUseCases(CallStore store, Transactions transactions, InstantSource clock) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  public BrowseCalls browse() {
    return new BrowseCallsService(store.history());
  }

  public LogCalls log() {
    return new LogCallsService(store, transactions, clock);
  }

  public HearProviders hear() {
    return new HearProvidersService(store.calls(), transactions);
  }
}
