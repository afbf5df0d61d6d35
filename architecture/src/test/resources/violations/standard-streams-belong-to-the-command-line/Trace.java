// red
package io.blotter.application.agency;

final class Trace {
  void tell(Exception e) {
    e.printStackTrace();
  }
}
