package io.blotter.web.call;

import io.blotter.application.call.CallEvent;
import io.blotter.domain.call.CallProvider;
import io.blotter.domain.call.CallStatus;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.Secret;
import io.blotter.web.shared.WireJson;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What Vapi calls a server message: JSON, signed by HMAC-SHA256 over the moment of sending, a dot,
 * and the body.
 */
record VapiWebhook(Secret secret) {
  static final String EXAMPLE =
      """
      {"message": {"type": "status-update", "timestamp": 1768996800000, "status": "in-progress",
       "call": {"id": "6f6e7d0c-3b0a-4c55-8a52-0f8d7c1e2b3a"}}}\
      """;

  /** Moments before this one, which nobody sends any more, are told in seconds. */
  private static final long FIRST_MILLIS = 100_000_000_000L;

  /** Nothing where the message is about something else than how far a call has come. */
  Optional<CallEvent> event(String body, String signature, String timestamp, Instant now) {
    Signatures.require(
        hex(signature), Signatures.hmac("HmacSHA256", secret, timestamp + "." + body));
    Signatures.requireYoung(moment(timestamp), now);
    var message = message(body);
    return status(message).map(status -> event(message, status, now));
  }

  private static CallEvent event(VapiMessage message, CallStatus status, Instant now) {
    var at = message.field("timestamp", Long.class).map(VapiWebhook::moment).orElse(now);
    return new CallEvent(
        CallProvider.VAPI,
        message.required("call.id", String.class),
        status,
        at,
        message.required("call", JsonObject.class),
        message.field("analysis", JsonObject.class).orElse(null),
        message
            .field("artifact.transcript", JsonDocument.class)
            .or(() -> message.field("transcript", JsonDocument.class))
            .orElse(null),
        message
            .field("artifact.recordingUrl", String.class)
            .or(() -> message.field("recordingUrl", String.class))
            .orElse(null));
  }

  private static Optional<CallStatus> status(VapiMessage message) {
    return switch (message.required("type", String.class)) {
      case "status-update" ->
          Optional.of(CallProvider.VAPI.status(message.required("status", String.class)));
      case "end-of-call-report" -> Optional.of(CallStatus.ENDED);
      default -> Optional.empty();
    };
  }

  private static VapiMessage message(String body) {
    try {
      return new VapiMessage(WireJson.LENIENT.readTree(body).path("message"));
    } catch (JacksonException broken) {
      throw new Refusal.Invalid("The body must be JSON.");
    }
  }

  private static Instant moment(String timestamp) {
    try {
      return moment(Long.parseLong(timestamp));
    } catch (NumberFormatException broken) {
      return Instant.EPOCH;
    }
  }

  private static Instant moment(long number) {
    return number < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
  }

  private static byte[] hex(String signature) {
    try {
      return HexFormat.of().parseHex(signature.replaceFirst("^sha256=", ""));
    } catch (IllegalArgumentException broken) {
      return new byte[0];
    }
  }

  /** The values of a message, by the names of their keys with dots between them. */
  private record VapiMessage(JsonNode node) {
    <T> Optional<T> field(String name, Class<T> type) {
      var value = node.at("/" + name.replace('.', '/'));
      if (value.isMissingNode() || value.isNull()) {
        return Optional.empty();
      }
      try {
        return Optional.of(WireJson.LENIENT.treeToValue(value, type));
      } catch (JacksonException | IllegalArgumentException broken) {
        throw new Refusal.Invalid("message." + name, "has a value of the wrong type");
      }
    }

    <T> T required(String name, Class<T> type) {
      return field(name, type)
          .orElseThrow(() -> new Refusal.Invalid("message." + name, "is missing"));
    }
  }
}
