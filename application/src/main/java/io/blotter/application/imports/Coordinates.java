package io.blotter.application.imports;

import io.blotter.application.imports.ImportFinding.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the point that a row gives; one that cannot lie in the United States is not taken. */
final class Coordinates {
  private static final String LATITUDE = "lat";
  private static final String LONGITUDE = "lng";

  private final RowReader reader;

  Coordinates(RowReader reader) {
    this.reader = reader;
  }

  /** Both or none; the mirror sometimes has the longitude where the latitude belongs. */
  @Nullable Point point() {
    var latitude = degrees(LATITUDE);
    var longitude = degrees(LONGITUDE);
    if (latitude == null && longitude == null) {
      return null;
    }
    if (latitude == null || longitude == null || !isAmerican(latitude, longitude)) {
      var row = reader.row();
      reader.flag(Reason.COORDINATES_MISPLACED, row.text(LATITUDE) + ", " + row.text(LONGITUDE));
      return null;
    }
    return new Point(latitude, longitude);
  }

  private @Nullable Double degrees(String column) {
    return reader.value(column, column, Reason.COORDINATES_MISPLACED, Coordinates::number);
  }

  private static Optional<Double> number(String text) {
    return text.matches("[+-]?\\d{1,3}([.,]\\d*)?")
        ? Optional.of(Double.valueOf(text.replace(',', '.')))
        : Optional.empty();
  }

  /** From American Samoa to Alaska, and from Guam across the date line to Maine. */
  private static boolean isAmerican(double latitude, double longitude) {
    return latitude >= -15
        && latitude <= 72
        && Math.abs(longitude) <= 180
        && (longitude <= -64 || longitude >= 144);
  }
}
