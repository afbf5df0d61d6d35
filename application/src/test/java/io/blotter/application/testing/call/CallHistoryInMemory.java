package io.blotter.application.testing.call;

import io.blotter.application.call.CallFilter;
import io.blotter.application.call.CallItemView;
import io.blotter.application.call.CallView;
import io.blotter.application.call.port.CallHistory;
import io.blotter.application.call.port.CallStore;
import io.blotter.application.call.port.PhoneCalls;
import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.CursorPage;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.JsonPage;
import io.blotter.domain.account.UserId;
import io.blotter.domain.call.CallId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What readers see. Of words, each must stand in the transcript as it is. */
public record CallHistoryInMemory(PhoneCallsInMemory rows) implements CallHistory, CallStore {
  private static final Comparator<CallRow> NEWEST_FIRST =
      Comparator.comparing(CallHistoryInMemory::place).reversed();

  private static Place place(CallRow row) {
    return new Place(new Cursor(row.call().startedAt(), row.id().value()));
  }

  private record Place(Cursor at) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Comparator.comparing(Cursor::at).thenComparingLong(Cursor::id).compare(at, other.at);
    }
  }

  @Override
  public CallHistory history() {
    return this;
  }

  @Override
  public PhoneCalls calls() {
    return rows;
  }

  @Override
  public CursorPage<CallItemView> list(
      CallFilter filter, @Nullable UserId owner, @Nullable Cursor after, int limit) {
    var found =
        rows.rows.values().stream()
            .filter(row -> owner == null || owner.equals(row.owner()))
            .filter(row -> filter.project() == null || filter.project().equals(row.project()))
            .filter(row -> filter.status() == null || filter.status() == row.status())
            .filter(row -> filter.words() == null || says(row, filter.words()))
            .sorted(NEWEST_FIRST)
            .filter(row -> after == null || place(row).compareTo(new Place(after)) < 0)
            .toList();
    var page = found.subList(0, Math.min(limit, found.size()));
    var text = page.stream().map(CallRow::shown).collect(Collectors.joining(", ", "[", "]"));
    return new CursorPage<>(
        new JsonPage<>(CallItemView.class, page.size(), text),
        found.size() > limit ? place(page.getLast()).at() : null);
  }

  private static boolean says(CallRow row, String words) {
    var said = row.transcript();
    return said != null
        && said.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Json<CallView>> find(CallId id, @Nullable UserId owner) {
    return Optional.ofNullable(rows.rows.get(id))
        .filter(row -> owner == null || owner.equals(row.owner()))
        .map(CallHistoryInMemory::shown);
  }

  @Override
  public Optional<Json<CallView>> active(UserId user) {
    return rows.active(user).flatMap(id -> find(id, user));
  }

  private static Json<CallView> shown(CallRow row) {
    return new Json<>(CallView.class, row.shown());
  }
}
