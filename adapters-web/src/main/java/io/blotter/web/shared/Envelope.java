package io.blotter.web.shared;

import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.shared.Id;
import java.util.List;

/** The wrappers that most answers come in. */
public final class Envelope {
  private Envelope() {}

  /** {@code {"message", "data"}}. */
  public record One(String message, Object data) {}

  /** {@code {"message", "metadata": {"count"}, "data"}}; the count is that of this page. */
  public record Many(String message, Count metadata, Object data) {}

  /** How many items a page holds. */
  public record Count(int count) {}

  /** {@code {"message"}}. */
  public record Message(String message) {}

  public static Answer message(String text) {
    return Answer.json(new Message(text));
  }

  public static Answer created(Id id, String text) {
    return Answer.json(new CreatedResponse(Long.toString(id.value()), text))
        .havingWritten(List.of(id.value()));
  }

  public static Answer of(String message, Json<?> document) {
    return Answer.json(new One(message, document));
  }

  public static Answer of(String message, JsonPage<?> page) {
    return Answer.json(new Many(message, new Count(page.count()), page));
  }
}
