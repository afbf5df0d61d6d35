package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Parameter;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the values that an endpoint declares, and refuses what it does not declare. */
final class RequestReader {
  private RequestReader() {}

  static Map<String, Object> values(Endpoint endpoint, Context http) {
    var query =
        http.req().getQueryString() == null ? Map.<String, List<String>>of() : http.queryParamMap();
    if (endpoint.strict()) {
      refuseUndeclared(endpoint, query);
    }
    var values = new HashMap<String, Object>();
    for (var parameter : endpoint.parameters()) {
      var text = text(parameter, http, query);
      if (text != null) {
        values.put(parameter.name(), parameter.read(text));
      } else if (parameter.required()) {
        throw new Refusal.Invalid(parameter.name(), "is missing");
      }
    }
    return values;
  }

  private static @Nullable String text(
      Parameter<?> parameter, Context http, Map<String, List<String>> query) {
    if (parameter.place() == Parameter.Place.PATH) {
      return http.pathParam(parameter.name());
    }
    var given = query.getOrDefault(parameter.name(), List.of());
    if (given.size() > 1) {
      throw new Refusal.Invalid(parameter.name(), "must be given once");
    }
    return given.isEmpty() ? null : wellFormed(parameter.name(), given.getFirst());
  }

  /** Refuses text that was not UTF-8 when it was sent: the server puts U+FFFD in its place. */
  private static String wellFormed(String name, String text) {
    if (text.indexOf('\uFFFD') >= 0) {
      throw new Refusal.Invalid(name, "must be well-formed UTF-8");
    }
    return text;
  }

  private static void refuseUndeclared(Endpoint endpoint, Map<String, List<String>> query) {
    var declared =
        endpoint.parameters().stream()
            .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
            .map(Parameter::name)
            .collect(Collectors.toSet());
    var unexpected = new TreeSet<>(query.keySet());
    unexpected.removeAll(declared);
    if (!unexpected.isEmpty()) {
      throw new Refusal.Invalid(
          "Unexpected fields: {"
              + unexpected.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))
              + "}");
    }
  }
}
