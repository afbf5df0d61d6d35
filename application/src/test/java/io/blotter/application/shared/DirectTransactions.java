package io.blotter.application.shared;

import io.blotter.application.shared.port.Transactions;
import java.util.function.Supplier;

/** Does the work, and has nothing to undo. */
public record DirectTransactions() implements Transactions {
  @Override
  public <T> T atomically(Supplier<T> work) {
    return work.get();
  }
}
