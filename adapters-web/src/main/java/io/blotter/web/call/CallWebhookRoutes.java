package io.blotter.web.call;

import io.blotter.application.call.CallEvent;
import io.blotter.application.call.HearProviders;
import io.blotter.domain.shared.Refusal;
import io.blotter.domain.shared.Secret;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.BodySize;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import io.blotter.web.shared.Routes;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What those tell who carry calls, over HTTP. */
public final class CallWebhookRoutes implements Routes {
  private static final String TWILIO_PATH = "/api/v4/webhooks/twilio";
  private static final int MAX_CHARACTERS = 200;

  private static final Parameter<String> TWILIO_SIGNATURE =
      header("X-Twilio-Signature", "HMAC-SHA1 in base 64 of the address and the sorted form.");
  private static final Parameter<String> VAPI_SIGNATURE =
      header("X-Vapi-Signature", "HMAC-SHA256 in hexadecimal of the timestamp, a dot, the body.");
  private static final Parameter<String> VAPI_TIMESTAMP =
      header("X-Vapi-Timestamp", "When it was sent, in milliseconds since 1970.");

  private final HearProviders providers;
  private final InstantSource clock;
  private final @Nullable TwilioWebhook twilio;
  private final @Nullable VapiWebhook vapi;

  /**
   * @param api where providers reach this server
   * @param twilioToken null where Twilio carries no calls
   * @param vapiSecret null where Vapi carries none
   */
  public CallWebhookRoutes(
      HearProviders providers,
      InstantSource clock,
      URI api,
      @Nullable Secret twilioToken,
      @Nullable Secret vapiSecret) {
    this.providers = providers;
    this.clock = clock;
    this.twilio = twilioToken == null ? null : new TwilioWebhook(twilioToken, api + TWILIO_PATH);
    this.vapi = vapiSecret == null ? null : new VapiWebhook(vapiSecret);
  }

  private static Parameter<String> header(String name, String description) {
    return Parameter.header(name, ParameterTypes.name(MAX_CHARACTERS), description, "0");
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        of(TWILIO_PATH, "hearTwilio", "Twilio")
            .with(TWILIO_SIGNATURE)
            .text("application/x-www-form-urlencoded", TwilioWebhook.EXAMPLE, BodySize.SMALL)
            .handledBy(this::hearTwilio),
        of("/api/v4/webhooks/vapi", "hearVapi", "Vapi")
            .with(VAPI_SIGNATURE, VAPI_TIMESTAMP)
            .text(Endpoint.JSON, VapiWebhook.EXAMPLE, BodySize.MEDIUM)
            .handledBy(this::hearVapi));
  }

  private static EndpointBuilder of(String path, String name, String provider) {
    return Endpoint.post(path)
        .named(name, "calls")
        .about(
            "What " + provider + " tells",
            "How far a call has come, by "
                + provider
                + " itself. Told again or late, it changes"
                + " nothing. Without a secret for it in the settings there is nothing here.")
        .access(new Access.Signed(provider))
        .ignoringOtherParameters()
        .answersNothing();
  }

  private Answer hearTwilio(Call call) {
    var webhook = configured(twilio);
    var signature = proof(call, TWILIO_SIGNATURE);
    return heard(webhook.event(call.body(String.class), signature, clock.instant()));
  }

  private Answer hearVapi(Call call) {
    var webhook = configured(vapi);
    var signature = proof(call, VAPI_SIGNATURE);
    var timestamp = proof(call, VAPI_TIMESTAMP);
    return webhook
        .event(call.body(String.class), signature, timestamp, clock.instant())
        .map(this::heard)
        .orElseGet(Answer::none);
  }

  private Answer heard(CallEvent event) {
    return Answer.none().havingWritten(List.of(providers.hear(event).value()));
  }

  private static <T> T configured(@Nullable T webhook) {
    if (webhook == null) {
      throw new Refusal.NotFound("This provider carries no calls of this registry.");
    }
    return webhook;
  }

  private static String proof(Call call, Parameter<String> header) {
    return call.find(header)
        .orElseThrow(() -> new Refusal.Unauthenticated("The signature is missing."));
  }
}
