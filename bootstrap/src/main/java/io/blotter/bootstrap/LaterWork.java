package io.blotter.bootstrap;

import io.blotter.application.shared.CurrentActor;
import io.blotter.application.shared.port.Transactions;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Work that a caller does not wait for, so that its duration tells nothing. It is done in a
 * transaction of its own, on the same behalf.
 */
record LaterWork(Transactions transactions) implements Consumer<Runnable> {
  private static final Logger LOG = LoggerFactory.getLogger(LaterWork.class);

  @Override
  public void accept(Runnable work) {
    var request = MDC.getCopyOfContextMap();
    var acting = CurrentActor.current();
    Thread.ofVirtual()
        .name("later")
        .start(() -> {
          MDC.setContextMap(request == null ? Map.of() : request);
          acting.ifPresentOrElse(known -> known.during(() -> done(work)), () -> done(work));
        });
  }

  private boolean done(Runnable work) {
    try {
      transactions.atomically(() -> {
        work.run();
        return work;
      });
      return true;
    } catch (RuntimeException | Error failure) {
      LOG.error("work begun by a request failed", failure);
      return false;
    }
  }
}
