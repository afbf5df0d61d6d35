package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads a JSON body into the record that an endpoint declares. */
final class BodyReader {
  /** The largest body that is read, in bytes. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private BodyReader() {}

  static Object read(Context http, Class<?> type) {
    var contentType = String.valueOf(http.contentType()).toLowerCase(Locale.ROOT);
    if (!contentType.matches("application/([a-z0-9.+-]+\\+)?json( *;.*)?")) {
      throw new UnsupportedMediaType();
    }
    try {
      var body = WireJson.MAPPER.readValue(http.bodyAsBytes(), type);
      if (body == null) {
        throw new Refusal.Invalid("The body must be a JSON object.");
      }
      refuseMissing(body);
      return body;
    } catch (JacksonException broken) {
      throw refusal(broken);
    }
  }

  private static void refuseMissing(Object body) {
    for (var component : body.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
            && component.getAccessor().invoke(body) == null) {
          throw new Refusal.Invalid(wireName(component.getName()), "is missing");
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a request record must be readable: " + body.getClass(), e);
      }
    }
  }

  private static String wireName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Refusal refusal(JacksonException broken) {
    if (broken instanceof UnrecognizedPropertyException unknown) {
      return new Refusal.Invalid("Unexpected fields: {'" + unknown.getPropertyName() + "'}");
    }
    var path = path(broken.getPath());
    if (broken instanceof DatabindException && !path.isEmpty()) {
      return new Refusal.Invalid(
          path, "has a value of the wrong type or outside the allowed values");
    }
    return new Refusal.Invalid(
        broken instanceof DatabindException
            ? "The body must be a JSON object."
            : "The browser (or proxy) sent a request that this server could not understand.");
  }

  private static String path(@Nullable List<JacksonException.Reference> references) {
    return references == null
        ? ""
        : references.stream()
            .map(step ->
                step.getPropertyName() == null
                    ? Integer.toString(step.getIndex())
                    : step.getPropertyName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
  }

  /** The body is of a kind that the endpoint does not read. */
  static final class UnsupportedMediaType extends RuntimeException {
    UnsupportedMediaType() {
      super(
          "Did not attempt to load JSON data because the request Content-Type was not"
              + " 'application/json'.",
          null,
          false,
          false);
    }
  }
}
