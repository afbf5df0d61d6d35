package io.blotter.web.shared;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Unwrapped;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.NameTransformer;

/** Documents that the database composed, as the records that describe them. */
public final class Documents {
  private static final JsonMapper MAPPER =
      WireJson.LENIENT
          .rebuild()
          .annotationIntrospector(new UnwrappedRecords())
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private Documents() {}

  public static <T> T read(Json<T> document) {
    return MAPPER.readValue(document.text(), document.shape());
  }

  public static <T> List<T> read(JsonPage<T> page) {
    return MAPPER.readValue(
        page.text(), MAPPER.getTypeFactory().constructCollectionType(List.class, page.shape()));
  }

  /** {@code value} as JSON. */
  public static String text(Object value) {
    return WireJson.MAPPER.writeValueAsString(value);
  }

  /** Knows which components stand in their record's place. */
  private static final class UnwrappedRecords extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public NameTransformer findUnwrappingNameTransformer(
        MapperConfig<?> config, AnnotatedMember member) {
      return member.hasAnnotation(Unwrapped.class)
          ? NameTransformer.NOP
          : super.findUnwrappingNameTransformer(config, member);
    }
  }
}
