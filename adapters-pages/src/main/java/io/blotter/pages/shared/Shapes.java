package io.blotter.pages.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The outlines of states and counties by FIPS code, as paths of SVG: the Census Bureau's
 * cartographic boundaries of 2023, in the public domain, in Albers' projection.
 */
final class Shapes {
  private static final Map<String, String> STATES = read("states.tsv");
  private static final Map<String, String> COUNTIES = read("counties.tsv");

  private Shapes() {}

  static Map<String, String> states() {
    return STATES;
  }

  /** Those of the state with these two digits; empty for most territories. */
  static Map<String, String> counties(String state) {
    return new TreeMap<>(COUNTIES).subMap(state, state + ":");
  }

  private static Map<String, String> read(String file) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Shapes.class.getResourceAsStream(file), file),
                StandardCharsets.US_ASCII))) {
      var shapes = new TreeMap<String, String>();
      lines
          .lines()
          .map(line -> line.split("\t", 2))
          .forEach(parts -> shapes.put(parts[0], parts[1]));
      return shapes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
