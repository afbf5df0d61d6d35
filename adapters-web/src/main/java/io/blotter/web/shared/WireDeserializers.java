package io.blotter.web.shared;

import io.blotter.application.shared.Patch;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.Secret;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/**
 * Reads what {@link WireJson} writes. Throws {@link IllegalArgumentException} with the rule that a
 * value breaks, as kinds of parameters do.
 */
final class WireDeserializers extends SimpleDeserializers {
  private static final long serialVersionUID = 1;
  private static final int MAX_TEXT_LENGTH = 50_000;
  private static final String NO_DATE = "must be a date like 2026-01-31";

  WireDeserializers() {
    addDeserializer(String.class, reading(WireDeserializers::text));
    addDeserializer(Secret.class, reading(parser -> new Secret(text(parser))));
    addDeserializer(LocalDate.class, reading(WireDeserializers::date));
    addDeserializer(Instant.class, reading(TypedValues::moment));
    addDeserializer(BigDecimal.class, reading(TypedValues::number));
    addDeserializer(UUID.class, reading(TypedValues::uuid));
    addDeserializer(JsonObject.class, reading(TypedValues::object));
    addDeserializer(JsonDocument.class, reading(TypedValues::document));
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    var values =
        Labelled.class.isAssignableFrom(type.getRawClass())
            ? type.getRawClass().getEnumConstants()
            : null;
    return values == null
        ? super.findEnumDeserializer(type, config, description)
        : reading(parser -> labelled(values, text(parser)));
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    if (Id.class.isAssignableFrom(type.getRawClass())) {
      return reading(parser -> id(type.getRawClass(), parser));
    }
    return type.hasRawClass(Patch.class)
        ? new PatchDeserializer(type.containedType(0))
        : super.findBeanDeserializer(type, config, description);
  }

  /** Text that every reader and the database can hold, and that a list can have many of. */
  static String text(JsonParser parser) {
    require(parser.currentToken() == JsonToken.VALUE_STRING, "must be a string");
    var text = parser.getString();
    requireText(text);
    return text;
  }

  static void requireText(String text) {
    require(
        text.length() <= MAX_TEXT_LENGTH, "must have at most " + MAX_TEXT_LENGTH + " characters");
    requireStorable(text);
  }

  /** Refuses what the database cannot hold. */
  static void requireStorable(String text) {
    require(text.indexOf('\0') < 0, "must not contain NUL");
    require(
        text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE),
        "must not contain half a surrogate pair");
  }

  /** A day of a year that the database can hold. */
  private static LocalDate date(JsonParser parser) {
    var text = text(parser);
    try {
      require(text.matches("\\d{4}-\\d{2}-\\d{2}"), NO_DATE);
      var date = LocalDate.parse(text);
      require(date.getYear() > 0, NO_DATE);
      return date;
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException(NO_DATE, noSuchDay);
    }
  }

  private static Object labelled(Object[] values, String text) {
    return labels(values)
        .filter(value -> value.label().equals(text))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "must be one of: "
                    + labels(values).map(Labelled::label).collect(Collectors.joining(", "))));
  }

  private static Stream<Labelled> labels(Object[] values) {
    return Arrays.stream(values).map(Labelled.class::cast);
  }

  /** A number, or the same number as a string, as some answers have it. */
  private static Object id(Class<?> type, JsonParser parser) {
    var text = parser.currentToken().isScalarValue() ? parser.getString() : "";
    return ParameterTypes.id(value -> id(type, value)).read().apply(text);
  }

  private static Object id(Class<?> type, long value) {
    try {
      return type.getDeclaredConstructor(long.class).newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an id is a record of one long: " + type, e);
    }
  }

  static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }

  private static <T> ValueDeserializer<T> reading(Function<JsonParser, T> reading) {
    return new ValueDeserializer<>() {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) {
        return reading.apply(parser);
      }
    };
  }
}
