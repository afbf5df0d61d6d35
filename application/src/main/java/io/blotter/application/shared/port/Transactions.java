package io.blotter.application.shared.port;

import java.util.function.Supplier;

/** Runs work atomically. Joins the transaction that is already open in this scope, if any. */
public interface Transactions {
  <T> T atomically(Supplier<T> work);
}
