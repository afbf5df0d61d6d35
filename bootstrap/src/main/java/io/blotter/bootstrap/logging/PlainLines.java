package io.blotter.bootstrap.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines for people at a terminal: time, level, logger, message, then all else by name, and a stack
 * trace indented below. What could end a line or steer the terminal is shown as a question mark.
 */
final class PlainLines extends EncoderBase<ILoggingEvent> {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final String INDENT = "\n    ";

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    return text(event).getBytes(Charset.defaultCharset());
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }

  private static String text(ILoggingEvent event) {
    var fields = new LinkedHashMap<>(LogFields.of(event));
    var stack = String.valueOf(fields.getOrDefault(LogFields.STACK_TRACE, ""));
    fields.remove(LogFields.STACK_TRACE);
    var head =
        "%s %-5s %s: %s"
            .formatted(
                fields.remove(LogFields.TIME),
                fields.remove(LogFields.LEVEL),
                fields.remove(LogFields.LOGGER),
                visible(String.valueOf(fields.remove(LogFields.MESSAGE))));
    var others =
        fields.entrySet().stream()
            .map(field -> ' ' + visible(field.getKey() + '=' + field.getValue()))
            .collect(Collectors.joining());
    var below =
        stack
            .lines()
            .map(line -> INDENT + visible(line.replace("\t", "  ")))
            .collect(Collectors.joining());
    return head + others + below + '\n';
  }

  private static String visible(String text) {
    return UNSEEN.matcher(text).replaceAll("?");
  }
}
