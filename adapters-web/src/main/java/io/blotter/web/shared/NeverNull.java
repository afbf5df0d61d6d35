package io.blotter.web.shared;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a key that may be left out, but that has a value where it is given. */
public final class NeverNull extends ValueDeserializer<Object> {
  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    return new Delegating(context.findContextualValueDeserializer(property.getType(), property));
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    throw new IllegalStateException("is used only once it knows its key");
  }

  private static final class Delegating extends ValueDeserializer<Object> {
    private final ValueDeserializer<?> values;

    Delegating(ValueDeserializer<?> values) {
      this.values = values;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return values.deserialize(parser, context);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      throw new IllegalArgumentException("must not be null");
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
