package io.blotter.pages.shared;

import io.blotter.application.audit.HistoryView;
import io.blotter.domain.taxonomy.RecordType;
import java.util.List;
import java.util.Map;

/** The history of a thing: what each change made of which fields, the newest first. */
public record ChangeList(List<ChangeEntry> entries) {
  public ChangeList {
    entries = List.copyOf(entries);
  }

  /**
   * What {@code history} tells.
   *
   * @param types what record types the numbers stand for
   */
  public static ChangeList of(HistoryView history, Map<Long, RecordType> types, Texts texts) {
    var words = new ChangeWords(types, texts);
    return new ChangeList(history.changes().stream().map(words::entry).toList());
  }
}
