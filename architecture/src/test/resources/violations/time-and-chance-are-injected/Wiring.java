package io.blotter.bootstrap;

import java.time.InstantSource;
import java.util.Random;

final class Wiring {
  InstantSource clock = InstantSource.system();
  Random random = new Random();
}
