package io.blotter.web.shared;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.Secret;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How values look on the wire: keys in snake case, labels for enums, numbers for ids. */
public final class WireJson {
  public static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .addModule(wireValues())
          .build();

  /** The same, and keys that nobody declared are ignored, as callers of v3 may send some. */
  public static final JsonMapper LENIENT =
      MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private WireJson() {}

  private static SimpleModule wireValues() {
    return new SimpleModule("wire values")
        .setDeserializers(new WireDeserializers())
        .addSerializer(Json.class, writing((json, out) -> out.writeRawValue(json.text())))
        .addSerializer(JsonObject.class, writing((json, out) -> out.writeRawValue(json.text())))
        .addSerializer(
            JsonDocument.class, writing((document, out) -> out.writeRawValue(document.text())))
        .addSerializer(JsonPage.class, writing((page, out) -> out.writeRawValue(page.text())))
        .addSerializer(Labelled.class, writing((value, out) -> out.writeString(value.label())))
        .addSerializer(Secret.class, writing((secret, out) -> out.writeString(secret.value())))
        .addSerializer(Id.class, writing((id, out) -> out.writeNumber(id.value())));
  }

  private static <T> ValueSerializer<T> writing(Writing<T> writing) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        writing.write(value, out);
      }
    };
  }

  private interface Writing<T> {
    void write(T value, JsonGenerator out);
  }
}
