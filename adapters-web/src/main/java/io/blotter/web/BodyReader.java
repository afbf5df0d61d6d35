package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a JSON body into the record that an endpoint declares. */
final class BodyReader {
  /** The largest body that is read, in bytes. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private BodyReader() {}

  static Object read(Context http, Class<?> type) {
    var contentType = String.valueOf(http.contentType()).toLowerCase(Locale.ROOT);
    if (!contentType.matches("application/([a-z0-9.+-]+\\+)?json( *;.*)?")) {
      throw new Unreadable(
          415,
          "Did not attempt to load JSON data because the request Content-Type was not"
              + " 'application/json'.");
    }
    try {
      var body = WireJson.MAPPER.readValue(text(bytes(http)), type);
      if (body == null) {
        throw BodyFaults.notAnObject();
      }
      refuseMissing(body, "");
      return body;
    } catch (JacksonException broken) {
      throw BodyFaults.of(broken);
    }
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

  private static void refuseMissing(Object body, String path) {
    if (body instanceof List<?> items) {
      for (var i = 0; i < items.size(); i++) {
        refuseMissing(items.get(i), path + i, false);
      }
    } else if (body instanceof Record) {
      for (var component : body.getClass().getRecordComponents()) {
        refuseMissing(
            value(component, body),
            path + wireName(component.getName()),
            component.getAnnotatedType().isAnnotationPresent(Nullable.class));
      }
    }
  }

  private static void refuseMissing(@Nullable Object value, String name, boolean nullable) {
    if (value != null) {
      refuseMissing(value, name + ".");
    } else if (!nullable) {
      throw new Refusal.Invalid(name, "is missing");
    }
  }

  private static @Nullable Object value(RecordComponent component, Object body) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(body);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a request record must be readable: " + body.getClass(), e);
    }
  }

  private static String wireName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
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
