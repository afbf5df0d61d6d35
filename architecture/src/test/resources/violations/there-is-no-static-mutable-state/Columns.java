// red
package io.blotter.persistence.agency;

final class Columns {
  static final String[] NAMES = {"id", "name"};
}
