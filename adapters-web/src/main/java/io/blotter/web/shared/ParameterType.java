package io.blotter.web.shared;

import java.util.Map;
import java.util.function.Function;

/**
 * What a value in a path or a query may be.
 *
 * @param read turns the text into a value; throws {@link IllegalArgumentException} with the rule
 *     that the text breaks, such as "must be a whole number"
 * @param schema the same rule as JSON Schema, for the documents
 */
public record ParameterType<T>(Function<String, T> read, Map<String, Object> schema) {
  public <U> ParameterType<U> map(Function<T, U> next) {
    return new ParameterType<>(read.andThen(next), schema);
  }
}
