package io.blotter.web;

import io.blotter.web.shared.ETag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of one answer, and the strong validator that changes whenever a byte does. */
final class Representation {
  /** Smaller answers are not worth compressing. */
  private static final int MIN_COMPRESSED = 1024;

  private final byte @Nullable [] plain;
  private final long length;
  private final String tag;
  private byte @Nullable [] compressed;

  private Representation(
      byte @Nullable [] plain, long length, String tag, byte @Nullable [] compressed) {
    this.plain = plain;
    this.length = length;
    this.tag = tag;
    this.compressed = compressed;
  }

  static Representation of(byte[] bytes) {
    return new Representation(bytes, bytes.length, ETag.digest(bytes), null);
  }

  /** One that is too large to be in memory but compressed. */
  static Representation ofCompressed(byte[] compressed, long length, String tag) {
    return new Representation(null, length, tag, compressed);
  }

  String tag() {
    return tag;
  }

  /** How much memory it takes: compressed bytes are never more than a quarter of plain ones. */
  long size() {
    return plain == null ? compressed().length : length * 5 / 4;
  }

  boolean isWorthCompressing() {
    return length >= MIN_COMPRESSED;
  }

  /** How many bytes {@link #writeTo} writes. */
  long length(boolean asCompressed) {
    return asCompressed ? compressed().length : length;
  }

  void writeTo(OutputStream out, boolean asCompressed) throws IOException {
    if (asCompressed) {
      out.write(compressed());
    } else if (plain != null) {
      out.write(plain);
    } else {
      try (var inflated = new GZIPInputStream(new ByteArrayInputStream(compressed()))) {
        inflated.transferTo(out);
      }
    }
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
    var out = new ByteArrayOutputStream((int) length / 4);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(Objects.requireNonNull(plain));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
