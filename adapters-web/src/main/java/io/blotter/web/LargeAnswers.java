package io.blotter.web;

import io.blotter.application.shared.CurrentActor;
import io.blotter.application.shared.Deadline;
import io.blotter.domain.shared.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.slf4j.MDC;

/**
 * Makes the largest answers beside the calls that ask for them, so that a caller who reads slowly
 * holds neither a connection nor those up who wait for the same answer.
 */
final class LargeAnswers {
  private LargeAnswers() {}

  /** Begins the work, as part of the call in hand; {@code body} learns if it fails. */
  static CompletableFuture<KeptAnswer> make(GrowingBody body, Supplier<KeptAnswer> work) {
    var made = new CompletableFuture<KeptAnswer>();
    var logged = MDC.getCopyOfContextMap();
    var scoped = inScope(work);
    Thread.ofVirtual()
        .name("large answer")
        .start(() -> {
          if (logged != null) {
            MDC.setContextMap(logged);
          }
          try {
            made.complete(scoped.get());
          } catch (RuntimeException | Error fault) {
            body.fail();
            made.completeExceptionally(fault);
          }
        });
    return made;
  }

  private static Supplier<KeptAnswer> inScope(Supplier<KeptAnswer> work) {
    var deadline = Deadline.current();
    var actor = CurrentActor.current();
    Supplier<KeptAnswer> acting = actor.isPresent() ? () -> actor.get().during(work) : work;
    return deadline.isPresent() ? () -> deadline.get().during(acting) : acting;
  }

  /** Whether the answer is to be sent while it is made; refuses as the work did. */
  static boolean isUnderWay(GrowingBody body, CompletableFuture<KeptAnswer> made) {
    try {
      CompletableFuture.anyOf(body.begun(), made).get();
      return body.begun().isDone();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Refusal.Unavailable("The server stops.");
    }
  }
}
