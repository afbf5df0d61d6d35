// red
package io.blotter.web.agency;

final class Checked {
  void run() throws Exception {
    throw new Exception("something");
  }
}
