// red
package io.blotter.migrations;

import java.time.Clock;

final class Journal {
  Clock clock() {
    return Clock.systemUTC();
  }
}
