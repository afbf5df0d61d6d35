// red
package io.blotter.application.agency;

public final class UselessService implements Runnable {
  @Override
  public void run() {}
}
