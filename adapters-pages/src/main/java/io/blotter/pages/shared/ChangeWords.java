package io.blotter.pages.shared;

import io.blotter.application.audit.ChangeView;
import io.blotter.domain.taxonomy.RecordType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes as people read them. */
record ChangeWords(Map<Long, RecordType> types, Texts texts) {
  /** What nobody reads: the same as another field, or as the entry's day. */
  private static final List<String> UNSEEN = List.of("updated_at", "normalized_url");

  ChangeEntry entry(ChangeView change) {
    Map<String, Object> before = change.before() == null ? Map.of() : change.before();
    Map<String, Object> after = change.after() == null ? Map.of() : change.after();
    var fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    UNSEEN.forEach(fields::remove);
    var lines =
        fields.stream().map(field -> line(field, before.get(field), after.get(field))).toList();
    return new ChangeEntry(texts.date(change.changedAt().toLocalDate()), change.userId(), lines);
  }

  private ChangeLine line(String field, @Nullable Object before, @Nullable Object after) {
    return new ChangeLine(texts.label("field", field), text(field, before), text(field, after));
  }

  private String text(String field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Collection<?> several ->
          several.stream().map(each -> text(field, each)).collect(Collectors.joining(", "));
      case Number id when field.equals("record_type_id") ->
          Optional.ofNullable(types.get(id.longValue()))
              .map(type -> texts.label("type", type))
              .orElse(id.toString());
      default -> value.toString();
    };
  }
}
