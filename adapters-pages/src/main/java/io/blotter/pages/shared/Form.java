package io.blotter.pages.shared;

import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.Refusal;
import io.blotter.web.shared.ParameterTypes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser sent of a form: its fields' values, in the order of the form. */
public record Form(Map<String, List<String>> values) {
  static final Form EMPTY = new Form(Map.of());

  private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

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

  /** The same; null where it is empty. */
  public @Nullable String orNull(String field) {
    var text = text(field);
    return text.isEmpty() ? null : text;
  }

  /** A day; null where none is named. */
  public @Nullable LocalDate day(String field) {
    var text = text(field);
    try {
      if (text.isEmpty()) {
        return null;
      }
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException broken) {
      // told as below
    }
    throw new Refusal.Invalid(field, "must be a day such as 2030-01-31");
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

  /** The label of {@code type} that was chosen. */
  public <E extends Enum<E> & Labelled> E one(String field, Class<E> type) {
    required(field);
    return all(field, type).getFirst();
  }

  /** The number of a thing; empty where none is named. */
  public <T> Optional<T> id(String field, LongFunction<T> constructor) {
    return ids(field, constructor).stream().findFirst();
  }

  /** The numbers of things. */
  public <T> List<T> ids(String field, LongFunction<T> constructor) {
    try {
      return all(field).stream()
          .map(text -> ParameterTypes.id(constructor).read().apply(text.strip()))
          .toList();
    } catch (IllegalArgumentException broken) {
      throw new Refusal.Invalid(field, String.valueOf(broken.getMessage()));
    }
  }
}
