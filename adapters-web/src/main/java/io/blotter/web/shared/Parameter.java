package io.blotter.web.shared;

import io.blotter.domain.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value that a path or a query carries.
 *
 * @param missing how the lack of a required value is refused; null for the usual words
 * @param fallback the value where the query does not have it; null where there is none
 * @param example a value that works on the seeded registry
 * @param partner the parameter without which this one makes no difference; null where there is none
 */
public record Parameter<T>(
    String name,
    Place place,
    ParameterType<T> parameterType,
    boolean required,
    @Nullable String missing,
    @Nullable T fallback,
    String description,
    String example,
    @Nullable String partner) {
  /** Where a parameter stands. */
  public enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE
  }

  public static <T> Parameter<T> path(
      String name, ParameterType<T> parameterType, String description, String example) {
    return new Parameter<>(
        name, Place.PATH, parameterType, true, null, null, description, example, null);
  }

  /** A cookie that an earlier answer has set. */
  public static <T> Parameter<T> cookie(
      String name, ParameterType<T> parameterType, String description) {
    return new Parameter<>(
        name, Place.COOKIE, parameterType, false, null, null, description, "", null);
  }

  public static <T> Parameter<T> header(
      String name, ParameterType<T> parameterType, String description, String example) {
    return new Parameter<>(
        name, Place.HEADER, parameterType, false, null, null, description, example, null);
  }

  public static <T> Parameter<T> query(
      String name, ParameterType<T> parameterType, String description, String example) {
    return new Parameter<>(
        name, Place.QUERY, parameterType, false, null, null, description, example, null);
  }

  public Parameter<T> mandatory() {
    return new Parameter<>(
        name, place, parameterType, true, missing, fallback, description, example, partner);
  }

  /** Mandatory, with the contract's own words for its lack. */
  public Parameter<T> mandatory(String refusal) {
    return new Parameter<>(
        name, place, parameterType, true, refusal, fallback, description, example, partner);
  }

  public Parameter<T> or(T value) {
    return new Parameter<>(
        name, place, parameterType, required, missing, value, description, example, partner);
  }

  /** The same, of use only beside {@code other}. */
  public Parameter<T> onlyWith(String other) {
    return new Parameter<>(
        name, place, parameterType, required, missing, fallback, description, example, other);
  }

  /** The value in {@code text}; refuses what breaks the rule, naming this parameter. */
  public T read(String text) {
    try {
      return parameterType.read().apply(text);
    } catch (IllegalArgumentException broken) {
      throw new Refusal.Invalid(name, String.valueOf(broken.getMessage()));
    }
  }

  /** What a request is told that lacks this value. */
  public Refusal.Invalid refusal() {
    return missing == null ? new Refusal.Invalid(name, "is missing") : new Refusal.Invalid(missing);
  }

  public Map<String, Object> schema() {
    return parameterType.schema();
  }
}
