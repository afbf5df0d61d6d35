package io.blotter.pages.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A form as a page shows it.
 *
 * @param typed what stands in its fields
 * @param errors what is wrong, by field; under the empty name what is so as a whole
 * @param token what it carries
 */
public record FormView(Form typed, Map<String, String> errors, String token) {
  public FormView {
    errors = Map.copyOf(errors);
  }

  public String value(String field) {
    return typed.text(field);
  }

  public boolean has(String field, String value) {
    return typed.all(field).contains(value);
  }

  /** What is wrong with a field; empty where nothing is. */
  public String error(String field) {
    return Objects.requireNonNullElse(errors.get(field), "");
  }

  public boolean isRefused() {
    return !errors.isEmpty();
  }

  /** The same with one more thing wrong. */
  public FormView with(String field, String error) {
    var more = new LinkedHashMap<>(errors);
    more.put(field, error);
    return new FormView(typed, more, token);
  }

  /** The same with this in a field, where nothing is typed there. */
  public FormView filled(String field, String value) {
    return filled(field, value.isEmpty() ? List.of() : List.of(value));
  }

  /** The same for a field that may have several. */
  public FormView filled(String field, List<String> values) {
    if (values.isEmpty() || !typed.all(field).isEmpty()) {
      return this;
    }
    var more = new LinkedHashMap<>(typed.values());
    more.put(field, values);
    return new FormView(new Form(more), errors, token);
  }

  /** The same with nothing in a field. */
  public FormView without(String field) {
    var less = new LinkedHashMap<>(typed.values());
    less.remove(field);
    return new FormView(new Form(less), errors, token);
  }
}
