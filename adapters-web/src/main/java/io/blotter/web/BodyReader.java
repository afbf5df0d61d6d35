package io.blotter.web;

import io.blotter.application.shared.Given;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.ApiVersion;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a JSON body into the record that an endpoint declares. */
final class BodyReader {
  private BodyReader() {}

  static Object read(Context http, BodyText text, Class<?> type) {
    var contentType = String.valueOf(http.contentType()).toLowerCase(Locale.ROOT);
    if (!contentType.matches("application/([a-z0-9.+-]+\\+)?json( *;.*)?")) {
      throw new UnreadableBody(
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
      refuseMissing(body, "");
      return body;
    } catch (JacksonException broken) {
      throw BodyFaults.of(broken);
    }
  }

  private static void refuseMissing(Object body, String path) {
    if (body instanceof List<?> items) {
      for (var i = 0; i < items.size(); i++) {
        refuseMissing(items.get(i), path + i, false);
      }
    } else if (body instanceof Record) {
      for (var component : body.getClass().getRecordComponents()) {
        refuseMissing(
            value(component, body),
            path + wireName(component.getName()),
            component.getAnnotatedType().isAnnotationPresent(Nullable.class));
      }
    }
  }

  private static void refuseMissing(@Nullable Object value, String name, boolean nullable) {
    if (value instanceof Given<?>(var given)) {
      refuseMissing(given, name, true);
    } else if (value != null) {
      refuseMissing(value, name + ".");
    } else if (!nullable) {
      throw new Refusal.Invalid(name, "is missing");
    }
  }

  private static @Nullable Object value(RecordComponent component, Object body) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(body);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a request record must be readable: " + body.getClass(), e);
    }
  }

  private static String wireName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
