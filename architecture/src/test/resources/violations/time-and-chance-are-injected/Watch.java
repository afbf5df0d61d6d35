// red
package io.blotter.web.agency;

final class Watch {
  long millis() {
    return System.currentTimeMillis();
  }
}
