package io.blotter.application.agency;

import java.util.concurrent.atomic.AtomicReference;

final class Memory {
  private final AtomicReference<String> last = new AtomicReference<>("");
}
