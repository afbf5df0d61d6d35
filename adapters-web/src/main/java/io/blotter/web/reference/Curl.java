package io.blotter.web.reference;

import io.blotter.web.shared.Access;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.blotter.web.shared.Parameter;
import io.blotter.web.shared.Parameter.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The command line that calls an endpoint with its example values. */
final class Curl {
  /** The variables that the samples lean on; the document explains them. */
  private static final String SERVER = "$BLOTTER_URL";

  private static final String TOKEN = " -H \"Authorization: Bearer $BLOTTER_TOKEN\"";

  private static final String SPECIAL_TOKEN = " -H \"Authorization: Bearer $SPECIAL_TOKEN\"";

  private Curl() {}

  static String of(Endpoint endpoint) {
    var command =
        new StringBuilder("curl -s \"").append(SERVER).append(target(endpoint)).append('"');
    if (endpoint.method() != Method.GET) {
      command.insert("curl -s".length(), " -X " + endpoint.method());
    }
    switch (endpoint.access()) {
      case Access.Open() -> {}
      case Access.Signed(var by) -> command.append(" # signed by ").append(by);
      case Access.KeyOrToken() -> command.append(" -H \"Authorization: Basic $BLOTTER_KEY\"");
      case Access.SpecialToken special -> command.append(SPECIAL_TOKEN);
      case Access.Token token -> command.append(TOKEN);
      case Access.Permitted permitted -> command.append(TOKEN);
    }
    var body = endpoint.body();
    if (body != null) {
      command
          .append(" -H 'Content-Type: ")
          .append(body.mediaType())
          .append("' -d '")
          .append(body.example().replace("'", "'\\''"))
          .append('\'');
    }
    return command.toString();
  }

  private static String target(Endpoint endpoint) {
    var path = endpoint.path();
    for (var parameter : endpoint.parameters()) {
      path = path.replace("{" + parameter.name() + "}", encode(parameter.example()));
    }
    var query =
        endpoint.parameters().stream()
            .filter(parameter -> parameter.place() == Place.QUERY && parameter.required())
            .map(Curl::pair)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + '?' + query;
  }

  private static String pair(Parameter<?> parameter) {
    return parameter.name() + '=' + encode(parameter.example());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
  }
}
