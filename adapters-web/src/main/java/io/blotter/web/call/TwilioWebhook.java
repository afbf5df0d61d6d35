package io.blotter.web.call;

import io.blotter.application.call.CallEvent;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.shared.JsonObject;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.Secret;
import io.blotter.web.shared.WireJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What Twilio calls a status callback: a form, signed with the account's token over the address and
 * the form's values in the order of their names. One of them is when it happened.
 *
 * @param address where Twilio sends it, as Twilio knows it
 */
record TwilioWebhook(Secret token, String address) {
  static final String EXAMPLE =
      "CallSid=CA0123456789abcdef0123456789abcdef&CallStatus=in-progress"
          + "&Timestamp=Wed%2C%2021%20Jan%202026%2012%3A00%3A05%20%2B0000";

  CallEvent event(String form, String signature, Instant now) {
    var values = values(form);
    var signed =
        values.entrySet().stream()
            .map(value -> value.getKey() + value.getValue())
            .collect(Collectors.joining("", address, ""));
    Signatures.require(base64(signature), Signatures.hmac("HmacSHA1", token, signed));
    var at = moment(value(values, "Timestamp"));
    Signatures.requireYoung(at, now);
    return new CallEvent(
        CallProvider.TWILIO,
        value(values, "CallSid"),
        CallProvider.TWILIO.status(value(values, "CallStatus")),
        at,
        new JsonObject(WireJson.MAPPER.writeValueAsString(values)),
        null,
        null,
        values.get("RecordingUrl"));
  }

  private static Map<String, String> values(String form) {
    var values = new TreeMap<String, String>();
    for (var pair : form.split("&", -1)) {
      var name = decoded(pair.replaceFirst("=.*", ""));
      if (values.put(name, decoded(pair.replaceFirst("[^=]*=?", ""))) != null) {
        throw new Refusal.Invalid(name, "must be given once");
      }
    }
    return values;
  }

  private static String decoded(String text) {
    try {
      var decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
      if (decoded.indexOf('\0') < 0) {
        return decoded;
      }
    } catch (IllegalArgumentException broken) {
      // told below
    }
    throw new Refusal.Invalid("The body must be a form.");
  }

  private static String value(Map<String, String> values, String name) {
    var value = values.get(name);
    if (value == null) {
      throw new Refusal.Invalid(name, "is missing");
    }
    return value;
  }

  private static Instant moment(String text) {
    try {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException broken) {
      throw new Refusal.Invalid("Timestamp", "must be a moment as in RFC 1123");
    }
  }

  private static byte[] base64(String signature) {
    try {
      return Base64.getDecoder().decode(signature);
    } catch (IllegalArgumentException broken) {
      return new byte[0];
    }
  }
}
