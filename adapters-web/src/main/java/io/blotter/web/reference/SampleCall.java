package io.blotter.web.reference;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.Parameter.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The call of an endpoint that its example values make.
 *
 * @param scheme what its {@code Authorization} begins with; empty where none is asked for
 * @param variable where a program finds the key or token that follows
 * @param mediaType of the body; empty where there is none
 */
record SampleCall(
    String method, String address, String scheme, String variable, String mediaType, String body) {

  /** The call at {@code server}, such as {@code https://blotter.example}. */
  static SampleCall of(Endpoint endpoint, String server) {
    var body = endpoint.body();
    return new SampleCall(
        endpoint.method().name(),
        server + target(endpoint),
        switch (endpoint.access()) {
          case Access.Open(), Access.Signed(_) -> "";
          case Access.KeyOrToken() -> "Basic";
          case Access.SpecialToken(_), Access.Token(), Access.Permitted(_) -> "Bearer";
        },
        switch (endpoint.access()) {
          case Access.Open(), Access.Signed(_) -> "";
          case Access.KeyOrToken() -> "BLOTTER_KEY";
          case Access.SpecialToken(_) -> "SPECIAL_TOKEN";
          case Access.Token(), Access.Permitted(_) -> "BLOTTER_TOKEN";
        },
        body == null ? "" : body.mediaType(),
        body == null ? "" : body.example());
  }

  boolean isRead() {
    return method.equals("GET");
  }

  boolean isAuthorized() {
    return !scheme.isEmpty();
  }

  boolean hasBody() {
    return !mediaType.isEmpty();
  }

  private static String target(Endpoint endpoint) {
    var path = endpoint.path();
    for (var parameter : endpoint.parameters()) {
      path = path.replace("{" + parameter.name() + "}", encoded(parameter));
    }
    var query =
        endpoint.parameters().stream()
            .filter(parameter -> parameter.place() == Place.QUERY && parameter.required())
            .map(parameter -> parameter.name() + '=' + encoded(parameter))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + '?' + query;
  }

  private static String encoded(Parameter<?> parameter) {
    return URLEncoder.encode(parameter.example(), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",");
  }
}
