package io.blotter.bootstrap;

import io.blotter.application.idempotency.KeyedCall;
import io.blotter.application.idempotency.RunOnce;
import io.blotter.domain.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets nothing be stored by which a request that will not be sent again could be guessed: a body
 * may hold a password, and a plain digest of it is tried a billion times a second. What is kept
 * instead only who has the server's secret can make.
 */
record KeyedRequests(RunOnce once, Secret secret) implements RunOnce {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "requests that may be repeated\n";

  @Override
  public String run(KeyedCall call, Supplier<String> work) {
    return once.run(new KeyedCall(call.user(), call.key(), keyed(call.request())), work);
  }

  private String keyed(String request) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
      var text = (PURPOSE + request).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
