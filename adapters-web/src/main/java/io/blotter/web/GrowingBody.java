package io.blotter.web;

import io.blotter.application.shared.TextStream;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.ETag;
import io.blotter.web.shared.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer while it is made: plain and whole while it is small, beyond that compressed
 * as it comes, so that it can be sent before it is ready and never takes up its whole size.
 */
final class GrowingBody extends OutputStream {
  private static final int MAX_PLAIN = 256 * 1024;
  private static final int MAX_COMPRESSED = 6 * 1024 * 1024;

  private final CompletableFuture<Answer> begun = new CompletableFuture<>();
  private final Relay relay = new Relay(MAX_COMPRESSED);
  private final MessageDigest digest = ETag.begin();
  private ByteArrayOutputStream plain = new ByteArrayOutputStream();
  private @Nullable GZIPOutputStream gzip;
  private @Nullable Answer answer;
  private long length;

  /** One that nobody sends before it is ready. */
  static GrowingBody unread() {
    var body = new GrowingBody();
    body.abandon();
    return body;
  }

  /** The answer that this is the body of, as soon as it is too large to be sent whole. */
  CompletableFuture<Answer> begun() {
    return begun;
  }

  /** What is to be sent, compressed. */
  InputStream compressed() {
    return relay.reader();
  }

  /** Nobody takes it any more: it is made to its end only if there is room for it. */
  void abandon() {
    relay.abandon();
  }

  /** Makes it; fails where it became too large to be kept, after all of it has been handed on. */
  Representation fill(Answer made, TextStream text) {
    answer = made;
    try {
      write(made, text);
      return ended();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Answer made, TextStream text) throws IOException {
    try (var writer =
        new OutputStreamWriter(
            made.isJson() ? JsonText.compacting(this) : this, StandardCharsets.UTF_8)) {
      text.sendTo(piece -> write(writer, piece));
    }
  }

  private static void write(Writer writer, String piece) {
    try {
      writer.write(piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Representation ended() throws IOException {
    if (gzip == null) {
      return Representation.of(plain.toByteArray());
    }
    gzip.finish();
    relay.end();
    var whole =
        relay
            .whole()
            .orElseThrow(() -> new Refusal.Unavailable("The answer is too large to be kept."));
    return Representation.ofCompressed(whole, length, ETag.digest(digest));
  }

  /** The rest will not come. */
  void fail() {
    relay.fail();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    length += count;
    if (gzip == null) {
      plain.write(bytes, offset, count);
      if (plain.size() > MAX_PLAIN) {
        begin(plain.toByteArray());
      }
    } else {
      digest.update(bytes, offset, count);
      gzip.write(bytes, offset, count);
    }
  }

  private void begin(byte[] first) throws IOException {
    plain = new ByteArrayOutputStream();
    digest.update(first);
    gzip = new GZIPOutputStream(relay, true);
    gzip.write(first);
    gzip.flush();
    begun.complete(Objects.requireNonNull(answer));
  }
}
