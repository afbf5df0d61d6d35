// red
package io.blotter.bootstrap;

final class Banner {
  void show() {
    IO.println("Blotter");
  }
}
