package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;

/** The text of a body, which must arrive in time, be of modest size, and be UTF-8. */
final class BodyText {
  /** The largest body that is read, in bytes. */
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final String READ = "body";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private BodyText() {}

  /** Read from the connection once; asked again, the same. */
  static String of(Context http) {
    String known = http.attribute(READ);
    if (known != null) {
      return known;
    }
    var text = text(bytes(http));
    http.attribute(READ, text);
    return text;
  }

  private static byte[] bytes(Context http) {
    if (http.req().getContentLengthLong() > MOST_BYTES) {
      throw Unreadable.tooLarge();
    }
    try {
      var bytes = http.bodyInputStream().readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw Unreadable.tooLarge();
      }
      return bytes;
    } catch (IOException broken) {
      throw broken.getCause() instanceof TimeoutException
          ? new Unreadable(408, UnreadRequests.TOO_LATE)
          : new Unreadable(400, UnreadRequests.NOT_UNDERSTOOD);
    }
  }

  /** Decoded before it is parsed, as the parser lets overlong sequences and UTF-16 pass. */
  private static String text(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException malformed) {
      throw new Refusal.Invalid("The body must be well-formed UTF-8.");
    }
  }

  /** The body cannot be read at all; nothing more is read from this connection. */
  static final class Unreadable extends RuntimeException {
    private final int status;

    Unreadable(int status, String message) {
      super(message, null, false, false);
      this.status = status;
    }

    static Unreadable tooLarge() {
      return new Unreadable(413, "The data value transmitted exceeds the capacity limit.");
    }

    int status() {
      return status;
    }
  }
}
