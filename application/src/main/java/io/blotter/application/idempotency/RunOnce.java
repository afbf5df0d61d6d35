package io.blotter.application.idempotency;

import java.util.function.Supplier;

/** Does what a request asks for once, and gives the same answer to each repetition. */
public interface RunOnce {
  /**
   * The answer of {@code work}, or that of the earlier call with this key. What the work writes and
   * the answer are kept together or not at all; a call that was refused may be sent again. Refuses
   * a key that stands for another request.
   *
   * @return JSON text
   */
  String run(KeyedCall call, Supplier<String> work);
}
