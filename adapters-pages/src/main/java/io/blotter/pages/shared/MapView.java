package io.blotter.pages.shared;

import io.blotter.application.map.DrawnPlace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Places drawn side by side, each in one of five shades by how many sources there are for a hundred
 * agencies.
 *
 * @param box what of the drawing is seen, as SVG's viewBox has it
 * @param turn how the drawing is turned so that north is above, as SVG's transform has it
 * @param shapes in the drawing
 * @param rows of the table, every place, drawn or not
 */
public record MapView(String box, String turn, List<Shape> shapes, List<DrawnPlace> rows) {
  private static final String NATION = "-580 120 10160 5960";
  private static final int SHADES = 5;

  /** The least a place of the shade after this one has, in sources for a hundred agencies. */
  private static final List<Integer> LIMITS = List.of(3, 5, 7, 12);

  /**
   * An outline.
   *
   * @param shade from 0, for next to nothing, to 4
   * @param chosen whether it is the place that the page is about
   */
  public record Shape(DrawnPlace place, String outline, int shade, boolean chosen) {}

  public static MapView ofStates(List<DrawnPlace> states) {
    return new MapView(NATION, "", shapes(states, Shapes.states(), ""), states);
  }

  /** The counties of a state, or no map where there are no outlines of them. */
  public static MapView ofCounties(List<DrawnPlace> counties, String chosen) {
    var known =
        counties.stream()
            .map(DrawnPlace::fips)
            .filter(Objects::nonNull)
            .findFirst()
            .map(fips -> Shapes.counties(fips.substring(0, 2)))
            .orElse(Shapes.OfState.NONE);
    return new MapView(
        known.drawing().box(),
        known.drawing().turn(),
        shapes(counties, known.counties(), chosen),
        counties);
  }

  public boolean isEmpty() {
    return shapes.isEmpty();
  }

  /** What shade {@code shade} begins with, in sources for a hundred agencies. */
  public static int least(int shade) {
    return shade == 0 ? 0 : LIMITS.get(shade - 1);
  }

  public static int shades() {
    return SHADES;
  }

  private static List<Shape> shapes(
      List<DrawnPlace> places, Map<String, String> outlines, String chosen) {
    var byCode =
        places.stream()
            .filter(place -> place.fips() != null)
            .collect(
                Collectors.toMap(
                    place -> String.valueOf(place.fips()),
                    Function.identity(),
                    (first, _) -> first,
                    TreeMap::new));
    return byCode.entrySet().stream()
        .filter(each -> outlines.containsKey(each.getKey()))
        .map(each ->
            new Shape(
                each.getValue(),
                String.valueOf(outlines.get(each.getKey())),
                shade(each.getValue()),
                each.getKey().equals(chosen)))
        .toList();
  }

  private static int shade(DrawnPlace place) {
    var rate = place.agencies() == 0 ? 0 : place.sources() * 100.0 / place.agencies();
    return (int) LIMITS.stream().filter(limit -> rate >= limit).count();
  }
}
