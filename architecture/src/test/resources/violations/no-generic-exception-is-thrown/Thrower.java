// red
package io.blotter.application.agency;

final class Thrower {
  void run() {
    throw new RuntimeException("something");
  }
}
