package io.blotter.application.idempotency;

import io.blotter.application.idempotency.port.AnsweredCalls;
import io.blotter.application.shared.Deadline;
import io.blotter.application.shared.port.Transactions;
import io.blotter.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Repetitions wait here for the first call, so that they hold no connection meanwhile. */
public final class RunOnceService implements RunOnce {
  private static final int LOCKS = 256;

  private final AnsweredCalls calls;
  private final Transactions transactions;
  private final InstantSource clock;
  private final ReentrantLock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

  public RunOnceService(AnsweredCalls calls, Transactions transactions, InstantSource clock) {
    this.calls = calls;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String run(KeyedCall call, Supplier<String> work) {
    var lock = locks[Math.floorMod(Objects.hash(call.user(), call.key()), LOCKS)];
    if (!Deadline.lock(lock)) {
      throw new Refusal.Unavailable("The first call with this Idempotency-Key still goes on.");
    }
    try {
      return transactions.atomically(
          () -> calls.claim(call, clock.instant()) ? first(call, work) : again(call));
    } finally {
      lock.unlock();
    }
  }

  private String first(KeyedCall call, Supplier<String> work) {
    var answer = work.get();
    calls.keep(call, answer);
    return answer;
  }

  private String again(KeyedCall call) {
    return calls
        .answer(call)
        .orElseThrow(
            () -> new Refusal.Conflict("This Idempotency-Key was used for another request."));
  }
}
