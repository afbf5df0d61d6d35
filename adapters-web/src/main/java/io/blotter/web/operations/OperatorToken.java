package io.blotter.web.operations;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.EndpointBuilder;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.ParameterTypes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** What those who run the registry show to see how it is doing, where the settings ask for it. */
record OperatorToken(@Nullable String token) {
  private static final Parameter<String> HEADER =
      Parameter.header(
          "Authorization", ParameterTypes.text(1_000), "The operators' token.", "Bearer token");

  EndpointBuilder declaredFor(EndpointBuilder endpoint) {
    return token == null ? endpoint : endpoint.with(HEADER);
  }

  void require(Call call) {
    if (token != null && !isEqual("Bearer " + token, call.find(HEADER).orElse(""))) {
      throw new Refusal.Unauthenticated("Not authenticated");
    }
  }

  /** Takes as long whatever was sent. */
  private static boolean isEqual(String expected, String sent) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }
}
