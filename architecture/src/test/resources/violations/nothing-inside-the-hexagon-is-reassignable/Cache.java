// red
package io.blotter.application.agency;

final class Cache {
  private volatile String last;
}
