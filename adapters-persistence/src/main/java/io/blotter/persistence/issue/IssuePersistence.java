package io.blotter.persistence.issue;

import io.blotter.application.issue.port.IssueTracker.Issue;
import io.blotter.application.issue.port.RequestIssues;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.taxonomy.RecordType;
import io.blotter.persistence.shared.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.session.Configuration;

public final class IssuePersistence implements RequestIssues {
  private final Sessions sessions;

  public IssuePersistence(Sessions sessions) {
    this.sessions = sessions;
  }

  public static void register(Configuration configuration) {
    configuration.addMapper(IssueMapper.class);
  }

  @Override
  public List<Tracked> tracked() {
    return sessions.readLatest(IssueMapper.class, IssueMapper::tracked).stream()
        .map(TrackedRow::tracked)
        .toList();
  }

  @Override
  public Optional<Tracked> lock(DataRequestId request) {
    return sessions.write(IssueMapper.class, book -> book.lock(request)).map(TrackedRow::tracked);
  }

  @Override
  public void describe(DataRequestId request, Set<RecordType> recordTypes) {
    var sorted = recordTypes.stream().sorted().toList();
    sessions.write(IssueMapper.class, book -> book.describe(request, sorted));
  }

  @Override
  public List<Waiting> waiting() {
    return sessions.readLatest(IssueMapper.class, IssueMapper::waiting).stream()
        .map(WaitingRow::waiting)
        .toList();
  }

  @Override
  public Optional<Attempt> begin(DataRequestId request, Instant now, Instant until) {
    return sessions.write(IssueMapper.class, book -> book.begin(request, now, until));
  }

  @Override
  public boolean store(DataRequestId request, Issue issue) {
    return sessions.write(IssueMapper.class, book -> book.store(request, issue)) > 0;
  }

  @Override
  public void release(DataRequestId request, Instant now) {
    sessions.write(IssueMapper.class, book -> book.release(request, now));
  }

  @Override
  public void finish(DataRequestId request) {
    sessions.write(IssueMapper.class, book -> book.finish(request));
  }
}
