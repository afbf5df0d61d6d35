package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import io.blotter.domain.account.Permission;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens by hand, as somebody else would who shares the secret. */
public final class TokensForTests {
  public static final String ALL =
      Arrays.stream(Permission.values())
          .map(permission -> '"' + permission.label() + '"')
          .collect(Collectors.joining(","));

  public static final String HEADER = "{\"alg\":\"HS256\",\"kid\":\"4\",\"typ\":\"JWT\"}";

  private TokensForTests() {}

  public static String access(String permissions) {
    return access(1, permissions);
  }

  public static String access(long user, String permissions) {
    return signed(HEADER, claims(user, 4_000_000_000.5, permissions));
  }

  public static String claims(double expiry, String permissions) {
    return claims(1, expiry, permissions);
  }

  public static String claims(long user, double expiry, String permissions) {
    return "{\"sub\":\""
        + user
        + "\",\"exp\":"
        + String.format(Locale.ROOT, "%.3f", expiry)
        + ",\"user_id\":"
        + user
        + ",\"user_email\":\"reader@example.org\",\"permissions\":["
        + permissions
        + "]}";
  }

  public static String signed(String header, String claims) {
    return signed(header, claims, RegistryForTests.SECRET);
  }

  public static String signed(String header, String claims, String secret) {
    try {
      var text =
          encoded(header.getBytes(StandardCharsets.UTF_8))
              + "."
              + encoded(claims.getBytes(StandardCharsets.UTF_8));
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return text + "." + encoded(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
