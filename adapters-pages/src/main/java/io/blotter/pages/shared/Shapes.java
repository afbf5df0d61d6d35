package io.blotter.pages.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The outlines of states and counties by FIPS code, as paths of SVG: the Census Bureau's
 * cartographic boundaries of 2023, in the public domain, in Albers' projection.
 */
final class Shapes {
  private static final NavigableMap<String, String> STATES = read("states.tsv");
  private static final NavigableMap<String, String> COUNTIES = read("counties.tsv");

  /** What has been drawn once; no more than there are states. */
  private static final Map<String, OfState> BY_STATE = new ConcurrentHashMap<>();

  /** A state's counties, and how they are drawn side by side. */
  record OfState(Map<String, String> counties, Drawing drawing) {
    static final OfState NONE = new OfState(Map.of(), Drawing.northUp(List.of()));
  }

  private Shapes() {}

  static Map<String, String> states() {
    return STATES;
  }

  /** Those of the state with these two digits; empty for most territories. */
  static OfState counties(String state) {
    return BY_STATE.computeIfAbsent(
        state,
        digits -> {
          var counties = COUNTIES.subMap(digits, true, digits + ":", false);
          return new OfState(counties, Drawing.northUp(counties.values()));
        });
  }

  private static NavigableMap<String, String> read(String file) {
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
