// red
package io.blotter.bootstrap;

final class Upper {
  static final String CLEAN = "DELETE FROM calls";
}
