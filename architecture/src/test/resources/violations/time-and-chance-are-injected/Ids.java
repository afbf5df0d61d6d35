// red
package io.blotter.application.agency;

import java.util.UUID;
import java.util.function.Supplier;

final class Ids {
  Supplier<UUID> next() {
    return UUID::randomUUID;
  }
}
