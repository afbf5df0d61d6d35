// red
package io.blotter.web.agency;

final class Debug {
  void say() {
    System.out.println("here");
  }
}
