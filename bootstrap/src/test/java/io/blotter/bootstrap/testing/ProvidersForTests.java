package io.blotter.bootstrap.testing;

import io.blotter.bootstrap.RegistryForTests;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Those who carry calls, as they tell of them. */
public record ProvidersForTests(HttpForTests http) {
  private static final String TWILIO = "/api/v4/webhooks/twilio";
  private static final String VAPI = "/api/v4/webhooks/vapi";

  /** A form that Twilio signs. */
  public HttpResponse<String> twilio(String callId, String status, Instant at, String... more) {
    return twilio(form(callId, status, at, more), "https://api.pdap.io" + TWILIO);
  }

  /** The same, signed for an address. */
  public HttpResponse<String> twilio(Map<String, String> form, String address) {
    var signed =
        new TreeMap<>(form)
            .entrySet().stream()
                .map(value -> value.getKey() + value.getValue())
                .collect(Collectors.joining("", address, ""));
    var signature = Base64.getEncoder().encodeToString(hmac("HmacSHA1", " of Twilio", signed));
    var body =
        form.entrySet().stream()
            .map(value -> value.getKey() + "=" + encoded(value.getValue()))
            .collect(Collectors.joining("&"));
    return http.send(
        "POST",
        TWILIO,
        body,
        "Content-Type",
        "application/x-www-form-urlencoded",
        "X-Twilio-Signature",
        signature);
  }

  public static Map<String, String> form(String callId, String status, Instant at, String... more) {
    var form = new TreeMap<String, String>();
    form.put("CallSid", callId);
    form.put("CallStatus", status);
    form.put("Timestamp", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
    form.put("From", "+1 (412) 555-0100 ü");
    for (var i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return form;
  }

  /** A message that Vapi signs when it sends it. */
  public HttpResponse<String> vapi(String message, Instant sent) {
    var timestamp = Long.toString(sent.toEpochMilli());
    return vapi(
        message,
        timestamp,
        HexFormat.of().formatHex(hmac("HmacSHA256", " of Vapi", timestamp + "." + message)));
  }

  public HttpResponse<String> vapi(String message, String timestamp, String signature) {
    return http.send(
        "POST",
        VAPI,
        message,
        "Content-Type",
        "application/json",
        "X-Vapi-Timestamp",
        timestamp,
        "X-Vapi-Signature",
        signature);
  }

  private static byte[] hmac(String algorithm, String whose, String text) {
    try {
      var mac = Mac.getInstance(algorithm);
      var secret = RegistryForTests.SECRET + whose;
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
