package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.ApiVersion;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the values that an endpoint declares, and refuses what it does not declare. */
final class RequestReader {
  private RequestReader() {}

  /** What was sent for the declared parameters, by name; nothing else makes a difference. */
  static Map<String, String> texts(Endpoint endpoint, Context http) {
    var query = QueryString.of(http.req().getQueryString());
    if (endpoint.strict()) {
      refuseUndeclared(endpoint, query);
    }
    var texts = new LinkedHashMap<String, String>();
    for (var parameter : endpoint.parameters()) {
      var text = text(parameter, http, query);
      if (text != null) {
        texts.put(parameter.name(), text);
      } else if (parameter.required()) {
        throw parameter.refusal();
      }
    }
    return texts;
  }

  static Map<String, Object> values(Endpoint endpoint, Map<String, String> texts) {
    var values = new HashMap<String, Object>();
    for (var parameter : endpoint.parameters()) {
      var text = texts.get(parameter.name());
      if (text != null) {
        values.put(parameter.name(), value(endpoint, parameter, text));
      }
    }
    return values;
  }

  /** What cannot be an id names nothing; only v3 calls it a broken rule. */
  private static Object value(Endpoint endpoint, Parameter<?> parameter, String text) {
    try {
      return parameter.read(text);
    } catch (Refusal.Invalid broken) {
      throw parameter.place() == Parameter.Place.PATH
              && ApiVersion.of(endpoint.path()) != ApiVersion.V3
          ? new Refusal.NotFound("There is nothing here: " + broken.getMessage() + ".")
          : broken;
    }
  }

  private static @Nullable String text(Parameter<?> parameter, Context http, QueryString query) {
    return switch (parameter.place()) {
      case PATH -> http.pathParam(parameter.name());
      case COOKIE -> http.cookie(parameter.name());
      case HEADER -> http.header(parameter.name());
      case QUERY -> query.value(parameter.name()).orElse(null);
    };
  }

  private static void refuseUndeclared(Endpoint endpoint, QueryString query) {
    var declared =
        endpoint.parameters().stream()
            .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
            .map(Parameter::name)
            .collect(Collectors.toSet());
    var unexpected = new TreeSet<>(query.names());
    unexpected.removeAll(declared);
    if (!unexpected.isEmpty()) {
      throw new Refusal.Invalid(
          "Unexpected fields: {"
              + unexpected.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))
              + "}");
    }
  }
}
