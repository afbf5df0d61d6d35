package io.blotter.web.reference;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.application.shared.Patch;
import io.blotter.application.shared.Unwrapped;
import io.blotter.domain.shared.Id;
import io.blotter.domain.shared.JsonDocument;
import io.blotter.domain.shared.JsonObject;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.Secret;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas of the records that requests and answers are made of, as they look on the wire. An
 * answer always has all keys; a request may leave out those that may be null.
 */
final class Schemas {
  private static final CustomDefinitionProviderV2 WIRE = Schemas::onTheWire;

  private final SchemaBuilder builder;

  private Schemas(SchemaGeneratorConfig config) {
    builder = new SchemaGenerator(config).buildMultipleSchemaDefinitions();
  }

  static Schemas ofAnswers() {
    return new Schemas(config(false));
  }

  static Schemas ofRequests() {
    return new Schemas(config(true));
  }

  /** A reference to the schema of {@code type}, which {@link #definitions} will hold. */
  ObjectNode reference(Class<?> type) {
    return builder.createSchemaReference(type);
  }

  ObjectNode definitions() {
    return builder.collectDefinitions("components/schemas");
  }

  private static SchemaGeneratorConfig config(boolean request) {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.EXTRA_OPEN_API_FORMAT_VALUES,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.PLAIN_DEFINITION_KEYS)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    config
        .forFields()
        .withPropertyNameOverrideResolver(field -> snakeCase(field.getDeclaredName()))
        .withTargetTypeOverridesResolver(Schemas::composed)
        .withIgnoreCheck(field -> field.getRawMember().isAnnotationPresent(Unwrapped.class))
        .withNullableCheck(Schemas::isNullable)
        .withRequiredCheck(field -> !request || !isNullable(field));
    config
        .forTypesInGeneral()
        .withPropertySorter((_, _) -> 0)
        .withCustomDefinitionProvider(WIRE)
        .withDefinitionNamingStrategy(
            (key, context) -> name(key.getType().getErasedType(), request));
    return config.build();
  }

  private static String name(Class<?> type, boolean request) {
    var name = type.getSimpleName().replaceFirst("View$", "");
    return request && !type.isEnum() && !name.endsWith("Request") ? name + "Request" : name;
  }

  private static boolean isNullable(FieldScope field) {
    return !field.isFakeContainerItemScope()
        && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static @Nullable CustomDefinition onTheWire(
      ResolvedType type, SchemaGenerationContext context) {
    var erased = type.getErasedType();
    if (Id.class.isAssignableFrom(erased)) {
      return inline(object(context).put("type", "integer").put("format", "int64"));
    }
    if (erased.equals(JsonObject.class)) {
      return inline(object(context).put("type", "object").put("additionalProperties", true));
    }
    if (erased.equals(JsonDocument.class)) {
      return inline(object(context));
    }
    if (erased.equals(Secret.class)) {
      return inline(object(context).put("type", "string"));
    }
    if (erased.isEnum() && Labelled.class.isAssignableFrom(erased)) {
      return new CustomDefinition(labels(erased, object(context)));
    }
    return Arrays.stream(erased.getDeclaredFields())
            .anyMatch(field -> field.isAnnotationPresent(Unwrapped.class))
        ? new CustomDefinition(unwrapped(type, context))
        : null;
  }

  /** The record's properties in their order, those of its unwrapped components in their place. */
  private static ObjectNode unwrapped(ResolvedType type, SchemaGenerationContext context) {
    var schema = context.createStandardDefinition(type, WIRE);
    var own = (ObjectNode) schema.get("properties");
    var properties = schema.putObject("properties");
    var required = schema.withArray("required");
    for (var field : type.getErasedType().getDeclaredFields()) {
      if (field.isAnnotationPresent(Unwrapped.class)) {
        var part =
            context.createStandardDefinition(
                context.getTypeContext().resolve(field.getType()), null);
        properties.setAll((ObjectNode) part.get("properties"));
        required.addAll(part.withArray("required"));
      } else {
        var name = snakeCase(field.getName());
        properties.set(name, own.get(name));
      }
    }
    return schema;
  }

  private static ObjectNode labels(Class<?> type, ObjectNode schema) {
    var labels = schema.put("type", "string").putArray("enum");
    Arrays.stream(type.getEnumConstants()).forEach(value -> labels.add(((Labelled) value).label()));
    return schema;
  }

  /**
   * What stands on the wire for a document that the database composed, or for a value that may be
   * missing; null for anything else.
   */
  private static @Nullable List<ResolvedType> composed(FieldScope field) {
    var type = field.getType();
    for (var wrapper : List.of(Json.class, Patch.class)) {
      if (type.getErasedType().equals(wrapper)) {
        return type.typeParametersFor(wrapper);
      }
    }
    if (type.getErasedType().equals(JsonPage.class)) {
      var document = type.typeParametersFor(JsonPage.class).getFirst();
      return List.of(field.getContext().resolve(List.class, document));
    }
    return null;
  }

  private static ObjectNode object(SchemaGenerationContext context) {
    return context.getGeneratorConfig().createObjectNode();
  }

  private static CustomDefinition inline(ObjectNode schema) {
    return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.YES);
  }
}
