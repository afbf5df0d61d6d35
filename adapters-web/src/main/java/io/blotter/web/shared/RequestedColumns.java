package io.blotter.web.shared;

import io.blotter.application.shared.JsonPage;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Narrows documents to the keys that a caller asks for. */
public final class RequestedColumns {
  private final List<String> selectable;
  private final List<String> always;
  private final Function<String, Refusal> refusal;

  private RequestedColumns(
      List<String> selectable, List<String> always, Function<String, Refusal> refusal) {
    this.selectable = selectable;
    this.always = always;
    this.refusal = refusal;
  }

  /** {@code selectable} may be asked for, {@code always} stay; any other name is a mistake. */
  public static RequestedColumns of(List<String> selectable, List<String> always) {
    return new RequestedColumns(
        selectable,
        always,
        unknown ->
            new Refusal.Invalid(
                Parameters.REQUESTED_COLUMNS.name(),
                "must only name " + String.join(", ", selectable) + ", and not " + unknown));
  }

  /** The same where columns are a matter of permission: any other name is forbidden. */
  public static RequestedColumns permitted(List<String> selectable, List<String> always) {
    return new RequestedColumns(
        selectable,
        always,
        unknown ->
            new Refusal.Forbidden(
                "The following columns are either invalid or not permitted for your access"
                    + " permissions: "
                    + unknown));
  }

  public <T> JsonPage<T> narrow(JsonPage<T> page, Call call) {
    var wanted = call.get(Parameters.REQUESTED_COLUMNS);
    if (wanted.isEmpty()) {
      return page;
    }
    var unknown = wanted.stream().filter(name -> !selectable.contains(name)).toList();
    if (!unknown.isEmpty()) {
      throw refusal.apply(unknown.stream().map(name -> "'" + name + "'").toList().toString());
    }
    var documents = (ArrayNode) WireJson.MAPPER.readTree(page.text());
    for (var document : documents) {
      ((ObjectNode) document)
          .properties()
          .removeIf(entry -> !wanted.contains(entry.getKey()) && !always.contains(entry.getKey()));
    }
    return new JsonPage<>(page.shape(), page.count(), documents.toString());
  }
}
