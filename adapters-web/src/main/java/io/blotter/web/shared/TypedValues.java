package io.blotter.web.shared;

import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Moments, numbers, UUIDs and objects of somebody else's in a body, as the database holds them. */
final class TypedValues {
  private static final int LAST_YEAR = 9999;
  private static final int MAX_DIGITS = 30;
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private TypedValues() {}

  static Instant moment(JsonParser parser) {
    try {
      var moment = OffsetDateTime.parse(WireDeserializers.text(parser));
      if (moment.getYear() > 0 && moment.getYear() <= LAST_YEAR) {
        return moment.toInstant();
      }
    } catch (DateTimeParseException broken) {
      // told below
    }
    throw new IllegalArgumentException("must be a moment such as 2030-01-01T00:00:00Z");
  }

  static UUID uuid(JsonParser parser) {
    var text = WireDeserializers.text(parser);
    WireDeserializers.require(UUID_TEXT.matcher(text).matches(), "must be a UUID");
    return UUID.fromString(text);
  }

  static BigDecimal number(JsonParser parser) {
    WireDeserializers.require(parser.currentToken().isNumeric(), "must be a number");
    var number = parser.getDecimalValue();
    WireDeserializers.require(
        number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS,
        "must have at most " + MAX_DIGITS + " digits");
    return number;
  }

  static JsonObject object(JsonParser parser) {
    WireDeserializers.require(parser.currentToken() == JsonToken.START_OBJECT, "must be an object");
    return new JsonObject(json(parser));
  }

  static JsonDocument document(JsonParser parser) {
    return new JsonDocument(json(parser));
  }

  private static String json(JsonParser parser) {
    var tree = parser.<JsonNode>readValueAsTree();
    requireHoldable(tree);
    return tree.toString();
  }

  private static void requireHoldable(JsonNode node) {
    if (node.isFloatingPointNumber()) {
      WireDeserializers.require(
          Double.isFinite(node.doubleValue()), "must not hold a number beyond 1.7e308");
    } else if (node.isString()) {
      WireDeserializers.requireStorable(node.stringValue());
    }
    node.propertyNames().forEach(WireDeserializers::requireStorable);
    node.forEach(TypedValues::requireHoldable);
  }
}
