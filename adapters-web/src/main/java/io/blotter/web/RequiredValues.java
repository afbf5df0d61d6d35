package io.blotter.web;

import io.blotter.application.shared.Patch;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values that a body lacks: those of components that are not nullable, at any depth. What
 * there is to look at is worked out once for each record class.
 */
final class RequiredValues {
  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> !isNullable(component) || hasParts(component.getGenericType()))
              .map(Part::of)
              .toList();
        }
      };

  private RequiredValues() {}

  /** The wire's name of the first value that is missing; null where none is. */
  static @Nullable String missing(@Nullable Object value) {
    return switch (value) {
      case Patch<?>(var given) -> missing(given);
      case List<?> items -> missing(items);
      case Record body -> missing(body);
      case null, default -> null;
    };
  }

  private static @Nullable String missing(Record body) {
    for (var part : PARTS.get(body.getClass())) {
      var value = part.of(body);
      var missing = value == null ? part.missing() : nested(part.name(), missing(value));
      if (missing != null) {
        return missing;
      }
    }
    return null;
  }

  private static @Nullable String missing(List<?> items) {
    for (var i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var missing = item == null ? "" : missing(item);
      if (missing != null) {
        return missing.isEmpty() ? Integer.toString(i) : i + "." + missing;
      }
    }
    return null;
  }

  private static @Nullable String nested(String name, @Nullable String missing) {
    return missing == null ? null : name + "." + missing;
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getType().isPrimitive()
        || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Whether a value that is there may lack something. */
  private static boolean hasParts(Type type) {
    return switch (type) {
      case ParameterizedType patch when patch.getRawType() == Patch.class ->
          hasParts(patch.getActualTypeArguments()[0]);
      case Class<?> c -> c.isRecord() || !Modifier.isFinal(c.getModifiers());
      default -> true;
    };
  }

  private record Part(String name, Method accessor, boolean nullable) {
    static Part of(RecordComponent component) {
      component.getAccessor().setAccessible(true);
      return new Part(
          component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
          component.getAccessor(),
          isNullable(component));
    }

    @Nullable Object of(Record body) {
      try {
        return accessor.invoke(body);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a request record must be readable: " + accessor, e);
      }
    }

    @Nullable String missing() {
      return nullable ? null : name;
    }
  }
}
