package io.blotter.bootstrap.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One flat JSON object a line, in ASCII, so that nothing in it can end a line or steer a terminal.
 * Logback's own encoder nests what events carry; the libraries that do not may write a key twice.
 */
final class JsonLines extends EncoderBase<ILoggingEvent> {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    var line = JSON.writeValueAsString(LogFields.of(event)) + '\n';
    return line.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }
}
