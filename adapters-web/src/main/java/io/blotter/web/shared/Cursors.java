package io.blotter.web.shared;

import io.blotter.application.shared.Cursor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Cursors as texts that nobody needs to understand, and the link to the next page. */
public final class Cursors {
  public static final ParameterType<Cursor> TYPE = ParameterTypes.text(100).map(Cursors::cursor);
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private Cursors() {}

  public static String text(Cursor cursor) {
    var micros = ChronoUnit.MICROS.between(Instant.EPOCH, cursor.at());
    var plain = micros + "." + cursor.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * The {@code Link} header to the page that begins there.
   *
   * @param query the parameters of the page before
   */
  public static String link(String path, Map<String, String> query, Cursor next) {
    var parameters = new LinkedHashMap<>(query);
    parameters.put(Parameters.CURSOR.name(), text(next));
    return parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + '=' + encode(parameter.getValue()))
        .collect(Collectors.joining("&", '<' + path + '?', ">; rel=\"next\""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Cursor cursor(String text) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      var parts = plain.split("\\.", 2);
      var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
      if (parts.length == 2 && !at.isBefore(FIRST) && !at.isAfter(LAST)) {
        return new Cursor(at, Long.parseLong(parts[1]));
      }
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException broken) {
      // told below
    }
    throw new IllegalArgumentException("must be what the Link of a page has");
  }
}
