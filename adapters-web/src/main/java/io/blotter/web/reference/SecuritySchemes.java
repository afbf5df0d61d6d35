package io.blotter.web.reference;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How callers prove who they are, as far as some endpoints ask for it. */
final class SecuritySchemes {
  private SecuritySchemes() {}

  static ObjectNode of(List<Endpoint> endpoints) {
    var schemes = JsonNodeFactory.instance.objectNode();
    if (isAsked(endpoints, Access.KeyOrToken.class)) {
      schemes
          .putObject("key")
          .put("type", "apiKey")
          .put("in", "header")
          .put("name", "Authorization")
          .put("description", "The word Basic, one space, and the key as it is.");
    }
    if (isAsked(endpoints, Access.KeyOrToken.class, Access.Token.class, Access.Permitted.class)) {
      bearer(schemes.putObject("token"), "An access token, as signing in gives it.");
    }
    if (isAsked(endpoints, Access.SpecialToken.class)) {
      bearer(schemes.putObject("special"), "A refresh token, or the token of a letter.");
    }
    if (isAsked(endpoints, Access.Signed.class)) {
      schemes
          .putObject("signature")
          .put("type", "apiKey")
          .put("in", "header")
          .put("name", "X-Twilio-Signature or X-Vapi-Signature")
          .put("description", "What only those can make who share a secret with this server.");
    }
    return schemes;
  }

  private static void bearer(ObjectNode scheme, String description) {
    scheme
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT")
        .put("description", description);
  }

  private static boolean isAsked(List<Endpoint> endpoints, Class<?>... kinds) {
    return endpoints.stream()
        .anyMatch(endpoint -> List.of(kinds).contains(endpoint.access().getClass()));
  }
}
