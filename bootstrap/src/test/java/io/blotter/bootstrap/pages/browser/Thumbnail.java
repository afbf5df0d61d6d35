package io.blotter.bootstrap.pages.browser;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A page's picture a tenth as wide and high, in sixteen greys: where there is how much, and nothing
 * that another machine's fonts would draw otherwise.
 *
 * <p>Two are alike when their heights differ by a twentieth or less, and when at most one in fifty
 * of their blocks differs. A block is 40 by 40 pixels of the page; it differs when its grey is more
 * than {@link #TOLERANCE} of 255 away from that of the same block in the other picture, wherever
 * within 40 pixels up or down that one is looked for, as a line more or less moves what follows.
 */
record Thumbnail(BufferedImage image) {
  private static final int SCALE = 10;
  private static final int BLOCK = 4;
  private static final int GREYS = 16;
  private static final double TOLERANCE = 14;
  private static final double SHARE = 0.02;
  private static final double HEIGHT = 0.05;

  static Thumbnail of(BufferedImage page) {
    var greys = new byte[GREYS];
    IntStream.range(0, GREYS).forEach(grey -> greys[grey] = (byte) (grey * 255 / (GREYS - 1)));
    var small =
        new BufferedImage(
            page.getWidth() / SCALE,
            page.getHeight() / SCALE,
            BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(4, GREYS, greys, greys, greys));
    for (var y = 0; y < small.getHeight(); y++) {
      for (var x = 0; x < small.getWidth(); x++) {
        var grey = mean(page, x * SCALE, y * SCALE, SCALE);
        small.getRaster().setSample(x, y, 0, (int) Math.round(grey * (GREYS - 1) / 255));
      }
    }
    return new Thumbnail(small);
  }

  static Thumbnail kept(Path file) throws IOException {
    return new Thumbnail(ImageIO.read(file.toFile()));
  }

  void keep(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  /** What stands against its being the same page as {@code kept}; empty where nothing does. */
  String unlike(Thumbnail kept) {
    var height = (double) image.getHeight() / kept.image.getHeight();
    if (image.getWidth() != kept.image.getWidth() || Math.abs(height - 1) > HEIGHT) {
      return "%d x %d is not %d x %d"
          .formatted(
              image.getWidth(), image.getHeight(), kept.image.getWidth(), kept.image.getHeight());
    }
    var share = differing(kept);
    return share > SHARE ? "%.1f %% of the blocks differ".formatted(share * 100) : "";
  }

  private double differing(Thumbnail kept) {
    var columns = image.getWidth() / BLOCK;
    var rows = Math.min(image.getHeight(), kept.image.getHeight()) / BLOCK;
    var differing =
        IntStream.range(0, rows * columns)
            .filter(block -> differs(kept, block % columns * BLOCK, block / columns * BLOCK))
            .count();
    return (double) differing / (rows * columns);
  }

  private boolean differs(Thumbnail kept, int x, int y) {
    var grey = mean(image, x, y, BLOCK);
    return IntStream.rangeClosed(y - BLOCK, y + BLOCK)
        .filter(row -> row >= 0 && row + BLOCK <= kept.image.getHeight())
        .noneMatch(row -> Math.abs(mean(kept.image, x, row, BLOCK) - grey) <= TOLERANCE);
  }

  /** The mean luminance of a square. */
  private static double mean(BufferedImage image, int left, int top, int side) {
    var sum = 0.0;
    for (var y = top; y < top + side; y++) {
      for (var x = left; x < left + side; x++) {
        var colour = new Color(image.getRGB(x, y));
        sum += 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
      }
    }
    return sum / (side * side);
  }
}
