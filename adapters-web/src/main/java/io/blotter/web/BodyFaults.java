package io.blotter.web;

import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body, and where. */
final class BodyFaults {
  private BodyFaults() {}

  static Refusal notAnObject() {
    return new Refusal.Invalid("The body must be a single JSON object.");
  }

  static Refusal of(JacksonException broken) {
    var path = path(broken.getPath());
    return switch (broken) {
      case UnrecognizedPropertyException _ ->
          new Refusal.Invalid("Unexpected fields: {'" + path + "'}");
      case DatabindException _ when path.isEmpty() -> notAnObject();
      case DatabindException misfit -> new Refusal.Invalid(path, rule(misfit));
      case InputCoercionException outOfRange when !path.isEmpty() ->
          new Refusal.Invalid(path, rule(outOfRange));
      default ->
          new Refusal.Invalid(
              BadRequestHandler.NOT_UNDERSTOOD + " The body " + fault(broken) + place(broken));
    };
  }

  private static String rule(JacksonException misfit) {
    return misfit.getCause() instanceof IllegalArgumentException broken
        ? String.valueOf(broken.getMessage())
        : "has a value of the wrong type or outside the allowed values";
  }

  private static String fault(JacksonException broken) {
    if (broken instanceof StreamConstraintsException) {
      return "is nested too deeply, or has too long a number or name";
    }
    return String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate Object property")
        ? "has a key twice"
        : "is not well-formed JSON";
  }

  private static String place(JacksonException broken) {
    var place = broken.getLocation();
    return place == null
        ? "."
        : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ").";
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
}
