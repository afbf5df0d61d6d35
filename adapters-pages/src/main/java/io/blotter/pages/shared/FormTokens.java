package io.blotter.pages.shared;

import io.blotter.domain.account.Caller;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a form carries to show that a page of its sender's own session had it: only the server can
 * make it, and it is good for that session alone. A form of whoever has not signed in carries
 * nothing; that it came from a page of ours, the browser says.
 */
public record FormTokens(Secret secret) {
  /** The form's field for it. */
  static final String FIELD = "form_token";

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "forms of the session\n";

  public String of(Caller caller) {
    return caller instanceof Caller.SignedIn member
        ? keyed(PURPOSE + member.user() + member.session())
        : "";
  }

  /** Refuses what is not the token of this caller. */
  void check(Caller caller, String given) {
    if (!MessageDigest.isEqual(bytes(of(caller)), bytes(given))) {
      throw new Refusal.Forbidden("This form is from another session. Open its page anew.");
    }
  }

  private String keyed(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
