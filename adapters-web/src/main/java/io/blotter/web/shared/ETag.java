package io.blotter.web.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Strong validators: the text that changes whenever a byte of an answer does. */
public final class ETag {
  /** Cloned for each use: looking it up anew takes longer than hashing a short answer. */
  private static final MessageDigest SHA_256 = sha256();

  private static final String GZIP_MARK = "-gzip";

  private ETag() {}

  /** As good as unique: the first half of a SHA-256, in hexadecimal. */
  public static String digest(byte[] bytes) {
    var digest = begin();
    digest.update(bytes);
    return digest(digest);
  }

  /** What takes the bytes of an answer that come one after another. */
  public static MessageDigest begin() {
    try {
      return (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
    }
  }

  /** Of the bytes that it was given. */
  public static String digest(MessageDigest all) {
    return HexFormat.of().formatHex(all.digest(), 0, 16);
  }

  /** What a GET would call the answer that has this body, as {@code ETag} has it. */
  public static String of(Object body) {
    return header(digest(JsonText.compact(WireJson.MAPPER.writeValueAsBytes(body))), false);
  }

  /** The header's text; a compressed answer has other bytes, and so a tag of its own. */
  public static String header(String digest, boolean compressed) {
    return '"' + digest + (compressed ? GZIP_MARK : "") + '"';
  }

  /** Whether {@code header}, which names tags, names this one: compressed or not, weak or not. */
  public static boolean isNamedBy(String header, String digest) {
    return names(header.replaceAll("(^|,)\\s*W/", "$1"), header(digest, false));
  }

  /** The same, and weak tags name nothing. */
  static boolean names(String header, String tag) {
    if (header.strip().equals("*")) {
      return true;
    }
    for (var candidate : header.split(",", -1)) {
      if (candidate.strip().replace(GZIP_MARK + '"', "\"").equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
