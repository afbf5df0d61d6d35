package io.blotter.web;

import io.blotter.web.shared.ETag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of one answer, and the strong validator that changes whenever a byte does. */
final class Representation {
  /** Smaller answers are not worth compressing. */
  private static final int MIN_COMPRESSED = 1024;

  private final byte[] bytes;
  private final String tag;
  private byte @Nullable [] compressed;

  private Representation(byte[] bytes, String tag) {
    this.bytes = bytes;
    this.tag = tag;
  }

  static Representation of(byte[] bytes) {
    return new Representation(bytes, ETag.digest(bytes));
  }

  String tag() {
    return tag;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isWorthCompressing() {
    return bytes.length >= MIN_COMPRESSED;
  }

  /** Worked out once, by whoever asks first; the others wait for it. */
  synchronized byte[] compressed() {
    var before = compressed;
    if (before == null) {
      before = compress();
      compressed = before;
    }
    return before;
  }

  private byte[] compress() {
    var out = new ByteArrayOutputStream(bytes.length / 4);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
