// red
package io.blotter.persistence.agency;

final class Concatenated {
  String find(String column) {
    return "select " + column + " from agencies";
  }
}
