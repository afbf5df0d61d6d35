package io.blotter.persistence.shared;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;

/** What a statement that composes JSON returns: the text, and how many documents it holds. */
public record ComposedJson(int count, String text) {
  public <T> Json<T> as(Class<T> shape) {
    return new Json<>(shape, text);
  }

  public <T> JsonPage<T> pageOf(Class<T> shape) {
    return new JsonPage<>(shape, count, text);
  }
}
