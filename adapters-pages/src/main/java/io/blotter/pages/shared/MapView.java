package io.blotter.pages.shared;

import io.blotter.application.map.DrawnPlace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Places drawn side by side, each in one of five shades by how many sources there are for a hundred
 * agencies.
 *
 * @param box what of the drawing is seen, as SVG's viewBox has it
 * @param shapes in the drawing
 * @param rows of the table, every place, drawn or not
 */
public record MapView(String box, List<Shape> shapes, List<DrawnPlace> rows) {
  private static final String NATION = "-580 120 10160 5960";
  private static final int SHADES = 5;
  private static final Pattern STEP = Pattern.compile("(M|z|l| )?(-?\\d+)[ ]?(-?\\d+)");

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
    return new MapView(NATION, shapes(states, Shapes.states(), ""), states);
  }

  /** The counties of a state, or no map where there are no outlines of them. */
  public static MapView ofCounties(List<DrawnPlace> counties, String chosen) {
    var known =
        counties.stream()
            .map(DrawnPlace::fips)
            .filter(Objects::nonNull)
            .findFirst()
            .map(fips -> Shapes.counties(fips.substring(0, 2)))
            .orElse(Map.of());
    var shapes = shapes(counties, known, chosen);
    return new MapView(box(shapes), shapes, counties);
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

  /** Around all outlines, with a little room. */
  private static String box(List<Shape> shapes) {
    var box = new Box();
    shapes.forEach(shape -> box.take(shape.outline()));
    return box.text();
  }

  /** The extent of paths of absolute beginnings and relative steps. */
  private static final class Box {
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;

    void take(String outline) {
      var x = 0;
      var y = 0;
      var steps = STEP.matcher(outline);
      while (steps.find()) {
        var begins = "M".equals(steps.group(1));
        x = Integer.parseInt(steps.group(2)) + (begins ? 0 : x);
        y = Integer.parseInt(steps.group(3)) + (begins ? 0 : y);
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }

    String text() {
      var room = Math.max(1, (right - left) / 50);
      return left > right
          ? "0 0 1 1"
          : "%d %d %d %d"
              .formatted(left - room, top - room, right - left + 2 * room, bottom - top + 2 * room);
    }
  }
}
