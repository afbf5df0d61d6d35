package io.blotter.pages.shared;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of the map of the nation as it is shown by itself.
 *
 * @param degrees by which it is turned to the right, so that north is above its middle
 * @param box what is seen of it then, as SVG's viewBox has it
 */
record Drawing(double degrees, String box) {
  /**
   * Where all meridians meet. Those of Alaska and Hawaii, which have projections of their own, meet
   * elsewhere; theirs are upright as they are.
   */
  private static final int POLE_X = 49_802;

  private static final int POLE_Y = -136_171;

  /** Alaska and Hawaii stand below and left of this. */
  private static final int INSETS_BELOW = 49_500;

  private static final int INSETS_LEFT_OF = 38_500;

  /** Absolute beginnings and relative steps of a path. */
  private static final Pattern STEP = Pattern.compile("(M|z|l| )?(-?\\d+)[ ]?(-?\\d+)");

  static Drawing northUp(Collection<String> outlines) {
    var upright = new Extent(0);
    outlines.forEach(upright::take);
    var turned = new Extent(upright.lean());
    outlines.forEach(turned::take);
    return new Drawing(Math.toDegrees(upright.lean()), turned.box());
  }

  /** As SVG's transform has it. */
  String turn() {
    return String.format(Locale.ROOT, "rotate(%.2f)", degrees);
  }

  /** How far outlines go when they are turned about the origin. */
  private static final class Extent {
    private final double cosine;
    private final double sine;
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    Extent(double radians) {
      cosine = Math.cos(radians);
      sine = Math.sin(radians);
    }

    void take(String outline) {
      var x = 0;
      var y = 0;
      var steps = STEP.matcher(outline);
      while (steps.find()) {
        var begins = "M".equals(steps.group(1));
        x = Integer.parseInt(steps.group(2)) + (begins ? 0 : x);
        y = Integer.parseInt(steps.group(3)) + (begins ? 0 : y);
        var across = x * cosine - y * sine;
        var down = x * sine + y * cosine;
        left = Math.min(left, across);
        top = Math.min(top, down);
        right = Math.max(right, across);
        bottom = Math.max(bottom, down);
      }
    }

    /** By how much the meridian of the middle leans to the left, in radians. */
    double lean() {
      var x = (left + right) / 2;
      var y = (top + bottom) / 2;
      return left > right || (x < INSETS_LEFT_OF && y > INSETS_BELOW)
          ? 0
          : Math.atan2(x - POLE_X, y - POLE_Y);
    }

    String box() {
      var room = Math.max(1, (right - left) / 50);
      return left > right
          ? "0 0 1 1"
          : String.format(
              Locale.ROOT,
              "%.0f %.0f %.0f %.0f",
              left - room,
              top - room,
              right - left + 2 * room,
              bottom - top + 2 * room);
    }
  }
}
