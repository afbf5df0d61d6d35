// red
package io.blotter.web.agency;

final class Hits {
  private static int count;
}
