// red
package io.blotter.bootstrap;

import com.google.inject.Injector;

final class Wiring {
  Injector injector;
}
