package io.blotter.web;

import io.blotter.application.shared.Deadline;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.BodySize;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * The text of a request's body, which must arrive in time, be as small as its endpoint says, find
 * room in the server, and be UTF-8. It is read when it is first asked for.
 */
final class BodyText implements AutoCloseable {
  private static final int CHUNK = 64 * 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Context http;
  private final int limit;
  private final BodyBudget.Share share;
  private final ServerLimits limits;
  private @Nullable String text;

  BodyText(Context http, BodySize size, BodyBudget budget, ServerLimits limits) {
    this.http = http;
    this.limit = size.bytes();
    this.share = budget.share();
    this.limits = limits;
  }

  String text() {
    if (text == null) {
      text = decoded(Deadline.suspendedDuring(this::bytes));
    }
    return text;
  }

  /** Forgets the text, and gives back the room it took. */
  @Override
  public void close() {
    text = null;
    share.close();
  }

  private byte[] bytes() {
    var declared = http.req().getContentLengthLong();
    if (declared > limit) {
      throw UnreadableBodyException.tooLarge();
    }
    try {
      var bytes = read(http.bodyInputStream(), (int) declared);
      share.complete(bytes.length);
      return bytes;
    } catch (IOException broken) {
      throw broken.getCause() instanceof TimeoutException
          ? UnreadableBodyException.tooLate()
          : new UnreadableBodyException(400, BadRequestHandler.NOT_UNDERSTOOD);
    }
  }

  /**
   * @param declared the length; negative where it was not said
   */
  private byte[] read(InputStream in, int declared) throws IOException {
    var begin = NanoTime.now();
    var bytes = grown(new byte[0], declared < 0 ? CHUNK : declared);
    var length = 0;
    while (length != declared) {
      if (length == bytes.length) {
        bytes = grown(bytes, Math.min(limit + 1, 2 * length));
      }
      var read = in.read(bytes, length, Math.min(CHUNK, bytes.length - length));
      if (read < 0) {
        break;
      }
      length += read;
      if (length > limit) {
        throw UnreadableBodyException.tooLarge();
      }
      if (NanoTime.since(begin) > limits.body(length).toNanos()) {
        throw UnreadableBodyException.tooLate();
      }
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  private byte[] grown(byte[] bytes, int size) {
    share.add(size - bytes.length);
    return Arrays.copyOf(bytes, size);
  }

  /** Decoded before it is parsed, as the parser lets overlong sequences and UTF-16 pass. */
  private static String decoded(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException malformed) {
      throw new Refusal.Invalid("The body must be well-formed UTF-8.");
    }
  }
}
