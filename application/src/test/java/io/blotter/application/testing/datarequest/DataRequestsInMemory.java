package io.blotter.application.testing.datarequest;

import io.blotter.application.datarequest.NewDataRequest;
import io.blotter.application.datarequest.RequestChange;
import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequest;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.GitHubIssue;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.shared.Refusal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class DataRequestsInMemory implements DataRequests {
  private static final int MAX_CHARACTERS = 255;

  final Map<DataRequestId, Row> rows;
  private final Set<UserId> users = new HashSet<>();
  private long lastId;

  public DataRequestsInMemory(DatabaseInMemory database) {
    this.rows = database.table();
  }

  record Row(
      DataRequest request,
      String title,
      String notes,
      @Nullable String coverageRange,
      @Nullable GitHubIssue issue) {
    Row changed(RequestChange change) {
      return new Row(
          request,
          either(change.title(), title),
          either(change.submissionNotes(), notes),
          change.coverageRange() == null ? coverageRange : change.coverageRange(),
          issue);
    }

    private static String either(@Nullable String next, String now) {
      return next == null ? now : next;
    }
  }

  /** A user who is there. */
  public UserId user() {
    var user = new UserId(users.size() + 1L);
    users.add(user);
    return user;
  }

  @Override
  public DataRequestId add(NewDataRequest request, RequestStatus status, UserId creator) {
    if (!users.contains(creator)) {
      throw new Refusal.Unauthenticated("There is no such user any more.");
    }
    check(request.title(), request.coverageRange());
    var id = new DataRequestId(++lastId);
    rows.put(
        id,
        new Row(
            new DataRequest(id, creator, status),
            request.title(),
            request.submissionNotes(),
            request.coverageRange(),
            null));
    return id;
  }

  private static void check(@Nullable String title, @Nullable String coverageRange) {
    if (title != null && title.isBlank()) {
      throw new Refusal.Invalid("title", "must not be blank");
    }
    if (title != null && title.length() > MAX_CHARACTERS) {
      throw new Refusal.Invalid("title", "must have 1 to 255 characters");
    }
    if (coverageRange != null && coverageRange.length() > MAX_CHARACTERS) {
      throw new Refusal.Invalid("coverage_range", "must have at most 255 characters");
    }
  }

  @Override
  public Optional<DataRequest> find(DataRequestId id) {
    return Optional.ofNullable(rows.get(id)).map(Row::request);
  }

  @Override
  public Optional<DataRequest> lock(DataRequestId id) {
    return find(id);
  }

  @Override
  public void change(DataRequestId id, RequestChange change) {
    check(change.title(), change.coverageRange());
    rows.computeIfPresent(id, (_, row) -> row.changed(change));
  }

  @Override
  public void move(DataRequestId id, RequestStatus next) {
    rows.computeIfPresent(
        id,
        (_, row) ->
            new Row(
                new DataRequest(id, row.request().creator(), next),
                row.title(),
                row.notes(),
                row.coverageRange(),
                row.issue()));
  }

  @Override
  public void link(DataRequestId id, GitHubIssue issue) {
    rows.computeIfPresent(
        id,
        (_, row) -> new Row(row.request(), row.title(), row.notes(), row.coverageRange(), issue));
  }

  @Override
  public void remove(DataRequestId id) {
    rows.remove(id);
  }
}
