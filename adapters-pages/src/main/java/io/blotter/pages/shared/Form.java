package io.blotter.pages.shared;

import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.ParameterTypes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** What a browser sent of a form: its fields' values, in the order of the form. */
public record Form(Map<String, List<String>> values) {
  static final Form EMPTY = new Form(Map.of());

  public Form {
    values = Map.copyOf(values);
  }

  static Form parse(String body) {
    var values = new LinkedHashMap<String, List<String>>();
    for (var field : body.split("&", -1)) {
      var parts = field.split("=", 2);
      if (parts.length == 2) {
        values.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>()).add(decoded(parts[1]));
      }
    }
    return new Form(values);
  }

  private static String decoded(String text) {
    try {
      var plain = URLDecoder.decode(text, StandardCharsets.UTF_8);
      if (plain.indexOf('\0') < 0) {
        return plain;
      }
    } catch (IllegalArgumentException broken) {
      // told as below
    }
    throw new Refusal.Invalid("The form cannot be read.");
  }

  /** The field as it was typed; empty where it is missing. */
  public String exactly(String field) {
    return values.getOrDefault(field, List.of("")).getFirst();
  }

  /** The field without blanks around it. */
  public String text(String field) {
    return exactly(field).strip();
  }

  /** The same, which must not be empty. */
  public String required(String field) {
    var text = text(field);
    if (text.isEmpty()) {
      throw new Refusal.Invalid(field, "is missing");
    }
    return text;
  }

  /** All values of a field that may have several, without empty ones. */
  public List<String> all(String field) {
    return values.getOrDefault(field, List.of()).stream().filter(each -> !each.isBlank()).toList();
  }

  /** The labels of {@code type} that were chosen. */
  public <E extends Enum<E> & Labelled> List<E> all(String field, Class<E> type) {
    return all(field).stream()
        .map(label ->
            Labelled.of(type, label)
                .orElseThrow(() -> new Refusal.Invalid(field, "must be one of the choices")))
        .toList();
  }

  /** The number of a thing; empty where none is named. */
  public <T> Optional<T> id(String field, LongFunction<T> constructor) {
    try {
      return Optional.of(text(field))
          .filter(text -> !text.isEmpty())
          .map(text -> ParameterTypes.id(constructor).read().apply(text));
    } catch (IllegalArgumentException broken) {
      throw new Refusal.Invalid(field, String.valueOf(broken.getMessage()));
    }
  }
}
