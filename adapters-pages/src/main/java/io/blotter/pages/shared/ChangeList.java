package io.blotter.pages.shared;

import io.blotter.application.audit.ChangeView;
import io.blotter.application.audit.HistoryView;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.taxonomy.RecordType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The history of a thing: what each change made of which fields, the newest first. */
public record ChangeList(List<Entry> entries) {
  /** What nobody reads: the same as another field, or as the entry's day. */
  private static final List<String> UNSEEN = List.of("updated_at", "normalized_url");

  public ChangeList {
    entries = List.copyOf(entries);
  }

  /**
   * One change.
   *
   * @param user by whose hand; null where nobody had signed in
   */
  public record Entry(String day, @Nullable Long user, List<Line> lines) {}

  /** A field before and after; empty where it had, or has, no value. */
  public record Line(String field, String before, String after) {}

  /**
   * What {@code history} tells.
   *
   * @param types what record types the numbers stand for
   */
  public static ChangeList of(HistoryView history, Map<Long, RecordType> types, Texts texts) {
    var words = new Words(types, texts);
    return new ChangeList(history.changes().stream().map(words::entry).toList());
  }

  /** Values as people read them. */
  private record Words(Map<Long, RecordType> types, Texts texts) {
    Entry entry(ChangeView change) {
      Map<String, Object> before = change.before() == null ? Map.of() : change.before();
      Map<String, Object> after = change.after() == null ? Map.of() : change.after();
      var fields = new TreeSet<>(before.keySet());
      fields.addAll(after.keySet());
      UNSEEN.forEach(fields::remove);
      return new Entry(
          texts.date(change.changedAt().toLocalDate()),
          change.userId(),
          fields.stream()
              .map(field ->
                  new Line(
                      texts.label("field", field),
                      text(field, before.get(field)),
                      text(field, after.get(field))))
              .filter(line -> !line.before().equals(line.after()))
              .toList());
    }

    private String text(String field, @Nullable Object value) {
      return switch (value) {
        case null -> "";
        case Collection<?> several ->
            several.stream().map(each -> text(field, each)).collect(Collectors.joining(", "));
        case Number id when field.equals("record_type_id") -> type(id.longValue());
        default -> value.toString();
      };
    }

    private String type(long id) {
      Function<Labelled, String> label = type -> texts.label("type", type);
      var type = types.get(id);
      return type == null ? Long.toString(id) : label.apply(type);
    }
  }
}
