package io.blotter.web.shared;

import io.blotter.application.shared.Patch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Tells a key that is null from one that is not there. */
final class PatchDeserializer extends ValueDeserializer<Patch<?>> {
  private final JavaType type;

  PatchDeserializer(JavaType type) {
    this.type = type;
  }

  @Override
  public Patch<?> deserialize(JsonParser parser, DeserializationContext context) {
    return new Patch<>(context.<Object>readValue(parser, type));
  }

  @Override
  public Patch<?> getNullValue(DeserializationContext context) {
    return new Patch<>(null);
  }

  @Override
  public @Nullable Patch<?> getAbsentValue(DeserializationContext context) {
    return null;
  }
}
