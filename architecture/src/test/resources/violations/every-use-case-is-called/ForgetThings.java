// red
package io.blotter.application.thing;

public interface ForgetThings {
  void forget();
}
