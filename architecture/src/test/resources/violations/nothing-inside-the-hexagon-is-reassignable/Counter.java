// red
package io.blotter.domain.agency;

final class Counter {
  private int count;
}
