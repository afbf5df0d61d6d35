// red
package io.blotter.domain.agency;

import java.util.concurrent.atomic.AtomicLong;

final class Sequence {
  static final AtomicLong NEXT = new AtomicLong();
}
