// red
package io.blotter.domain.agency;

final class Agency {
  String getName() {
    return "";
  }
}
