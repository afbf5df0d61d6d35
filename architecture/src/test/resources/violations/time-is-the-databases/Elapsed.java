package io.blotter.bootstrap;

final class Elapsed {
  long nanos = System.nanoTime();
}
