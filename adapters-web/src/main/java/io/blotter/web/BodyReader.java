package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.ApiVersion;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/** Reads a JSON body into the record that an endpoint declares. */
final class BodyReader {
  private BodyReader() {}

  static Object read(Context http, BodyText text, Class<?> type) {
    if (type.equals(String.class)) {
      return text.text();
    }
    var contentType = String.valueOf(http.contentType()).toLowerCase(Locale.ROOT);
    if (!contentType.matches("application/([a-z0-9.+-]+\\+)?json( *;.*)?")) {
      throw new UnreadableBodyException(
          415,
          "Did not attempt to load JSON data because the request Content-Type was not"
              + " 'application/json'.");
    }
    try {
      var mapper = ApiVersion.of(http.path()) == ApiVersion.V3 ? WireJson.LENIENT : WireJson.MAPPER;
      var body = mapper.readValue(text.text(), type);
      if (body == null) {
        throw BodyFaults.notAnObject();
      }
      var missing = RequiredValues.missing(body);
      if (missing != null) {
        throw new Refusal.Invalid(missing, "is missing");
      }
      return body;
    } catch (JacksonException broken) {
      throw BodyFaults.of(broken);
    }
  }
}
