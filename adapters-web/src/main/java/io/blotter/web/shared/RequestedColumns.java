package io.blotter.web.shared;

import io.blotter.application.shared.JsonPage;
import io.blotter.domain.shared.Refusal;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Narrows documents to the keys that a caller asks for.
 *
 * @param selectable the keys that may be asked for
 * @param always the keys that every document keeps
 */
public record RequestedColumns(List<String> selectable, List<String> always) {
  public <T> JsonPage<T> narrow(JsonPage<T> page, Call call) {
    var wanted = call.get(Parameters.REQUESTED_COLUMNS);
    if (wanted.isEmpty()) {
      return page;
    }
    var unknown = wanted.stream().filter(name -> !selectable.contains(name)).toList();
    if (!unknown.isEmpty()) {
      throw new Refusal.Forbidden(
          "The following columns are either invalid or not permitted for your access permissions: "
              + unknown.stream().map(name -> "'" + name + "'").toList());
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
