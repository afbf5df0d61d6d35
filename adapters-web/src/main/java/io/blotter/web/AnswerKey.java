package io.blotter.web;

import io.blotter.application.shared.DataSlice;
import io.blotter.domain.account.Permission;
import io.blotter.web.shared.ETag;
import io.blotter.web.shared.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * What an answer depends on besides the data; small, however much was sent. Two spellings of one
 * value, or of what counts where nothing is said, make no difference; nor does what counts only
 * beside a parameter that is not there.
 *
 * @param audience what the caller may do
 * @param reads the data that it does depend on
 */
record AnswerKey(String asked, Set<Permission> audience, Set<DataSlice> reads) {
  private static final int MAX_LENGTH = 100;

  static AnswerKey of(Endpoint endpoint, Map<String, Object> values, Set<Permission> audience) {
    var asked = new StringBuilder(endpoint.name());
    for (var parameter : endpoint.parameters()) {
      var value = values.getOrDefault(parameter.name(), parameter.fallback());
      var partner = parameter.partner();
      if (value != null && (partner == null || values.containsKey(partner))) {
        var text = value.toString();
        asked.append(' ').append(parameter.name()).append(text.length()).append('=').append(text);
      }
    }
    return new AnswerKey(
        asked.length() <= MAX_LENGTH
            ? asked.toString()
            : ETag.digest(asked.toString().getBytes(StandardCharsets.UTF_8)),
        audience,
        endpoint.reads());
  }
}
