// red
package io.blotter.bootstrap;

import java.time.InstantSource;

final class Wiring {
  InstantSource clock = InstantSource.system();
}
