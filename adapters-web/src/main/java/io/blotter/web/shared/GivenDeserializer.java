package io.blotter.web.shared;

import io.blotter.application.shared.Given;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Tells a key that is null from one that is not there. */
final class GivenDeserializer extends ValueDeserializer<Given<?>> {
  private final JavaType type;

  GivenDeserializer(JavaType type) {
    this.type = type;
  }

  @Override
  public Given<?> deserialize(JsonParser parser, DeserializationContext context) {
    return new Given<>(context.<Object>readValue(parser, type));
  }

  @Override
  public Given<?> getNullValue(DeserializationContext context) {
    return new Given<>(null);
  }

  @Override
  public @Nullable Given<?> getAbsentValue(DeserializationContext context) {
    return null;
  }
}
