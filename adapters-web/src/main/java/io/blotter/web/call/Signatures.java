package io.blotter.web.call;

import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What proves that a message comes from whom it says, and that it is not an old one. */
final class Signatures {
  /** How old a message may be, and how much the sender's clock may be ahead. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private Signatures() {}

  static byte[] hmac(String algorithm, Secret secret, String message) {
    try {
      var mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.bytes(), algorithm));
      return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
  }

  /** Takes as long for each wrong signature. */
  static void require(byte[] given, byte[] right) {
    if (!MessageDigest.isEqual(given, right)) {
      throw new Refusal.Unauthenticated("The signature is wrong.");
    }
  }

  static void requireYoung(Instant at, Instant now) {
    if (Duration.between(at, now).abs().compareTo(TOLERANCE) > 0) {
      throw new Refusal.Unauthenticated(
          "The signature is of another time: more than "
              + TOLERANCE.toMinutes()
              + " minutes from now.");
    }
  }
}
