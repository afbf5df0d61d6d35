package io.blotter.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of one answer, and the strong validator that changes whenever a byte does. */
final class Representation {
  /** Smaller answers are not worth compressing. */
  private static final int LEAST_COMPRESSED = 1024;

  /** Cloned for each use: looking it up anew takes longer than hashing a short answer. */
  private static final MessageDigest SHA_256 = sha256();

  private static final String GZIP_MARK = "-gzip";

  private final byte[] bytes;
  private final String tag;
  private byte @Nullable [] compressed;

  private Representation(byte[] bytes, String tag) {
    this.bytes = bytes;
    this.tag = tag;
  }

  static Representation of(byte[] bytes) {
    return new Representation(bytes, digest(bytes));
  }

  /** As good as unique: the first half of a SHA-256, in hexadecimal. */
  static String digest(byte[] bytes) {
    try {
      var hash = ((MessageDigest) SHA_256.clone()).digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  String tag() {
    return tag;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isWorthCompressing() {
    return bytes.length >= LEAST_COMPRESSED;
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

  /** The header's text; a compressed answer has other bytes, and so a tag of its own. */
  static String etag(String tag, boolean compressed) {
    return '"' + tag + (compressed ? GZIP_MARK : "") + '"';
  }

  /** Whether an {@code If-None-Match} header names this tag, compressed or not. */
  static boolean isNamedBy(String ifNoneMatch, String tag) {
    if (ifNoneMatch.equals("*")) {
      return true;
    }
    for (var candidate : ifNoneMatch.split(",", -1)) {
      var opaque = candidate.strip().replaceFirst("^W/", "");
      if (opaque.equals(etag(tag, false)) || opaque.equals(etag(tag, true))) {
        return true;
      }
    }
    return false;
  }
}
