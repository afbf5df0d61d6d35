package io.blotter.bootstrap.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import io.blotter.bootstrap.Masking;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/** What one line of the log says, by name: every name once, every value a text or a number. */
final class LogFields {
  static final String TIME = "time";
  static final String LEVEL = "level";
  static final String LOGGER = "logger";
  static final String MESSAGE = "message";
  static final String STACK_TRACE = "stack_trace";

  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter().withZone(ZoneOffset.UTC);

  private LogFields() {}

  /** The event's own fields first; of several values for one name the first counts. */
  static Map<String, Object> of(ILoggingEvent event) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(TIME, MILLIS.format(event.getInstant()));
    fields.put(LEVEL, event.getLevel().toString());
    fields.put(LOGGER, event.getLoggerName());
    fields.put(MESSAGE, text(String.valueOf(event.getFormattedMessage())));
    var thrown = event.getThrowableProxy();
    if (thrown != null) {
      fields.put(STACK_TRACE, text(ThrowableProxyUtil.asString(thrown)));
    }
    for (var pair : Objects.requireNonNullElse(event.getKeyValuePairs(), List.<KeyValuePair>of())) {
      putIfAbsent(fields, pair.key, pair.value);
    }
    event.getMDCPropertyMap().forEach((name, value) -> putIfAbsent(fields, name, value));
    return fields;
  }

  private static void putIfAbsent(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      fields.putIfAbsent(text(name), value);
    } else if (value != null) {
      fields.putIfAbsent(text(name), text(value.toString()));
    }
  }

  /** Without secrets, and without halves of characters, which no reader of JSON takes. */
  private static String text(String said) {
    var wellFormed = new String(said.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return Masking.mask(wellFormed);
  }
}
