package io.blotter.persistence.datarequest;

import io.blotter.application.datarequest.NewDataRequest;
import io.blotter.application.datarequest.RequestChange;
import io.blotter.application.datarequest.port.DataRequests;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequest;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.GitHubIssue;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.shared.Refusal;
import io.blotter.persistence.shared.DatabaseFaults;
import io.blotter.persistence.shared.Sessions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.ibatis.exceptions.PersistenceException;

final class MyBatisDataRequests implements DataRequests {
  private static final Map<String, Supplier<Refusal>> REFUSALS =
      Map.of(
          "data_requests_title_not_blank_check",
          () -> new Refusal.Invalid("title", "must not be blank"),
          "data_requests_title_length_check",
          () -> new Refusal.Invalid("title", "must have 1 to 255 characters"),
          "data_requests_coverage_range_length_check",
          () -> new Refusal.Invalid("coverage_range", "must have at most 255 characters"),
          "data_requests_github_issue_info_github_issue_url_check",
          () -> new Refusal.Invalid("github_issue_url", "must not be blank"),
          "data_requests_creator_user_id_fkey",
          () -> new Refusal.Unauthenticated("There is no such user any more."));

  private final Sessions sessions;

  MyBatisDataRequests(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public DataRequestId add(NewDataRequest request, RequestStatus status, UserId creator) {
    return write(requests -> requests.add(request, status, creator));
  }

  @Override
  public Optional<DataRequest> find(DataRequestId id) {
    return sessions.readLatest(DataRequestMapper.class, requests -> requests.find(id));
  }

  @Override
  public Optional<DataRequest> lock(DataRequestId id) {
    return write(requests -> requests.lock(id));
  }

  @Override
  public void change(DataRequestId id, RequestChange change) {
    write(requests -> requests.change(id, change));
  }

  @Override
  public void move(DataRequestId id, RequestStatus next) {
    write(requests -> requests.move(id, next));
  }

  @Override
  public void link(DataRequestId id, GitHubIssue issue) {
    write(requests -> requests.link(id, issue));
  }

  @Override
  public void remove(DataRequestId id) {
    write(requests -> requests.remove(id));
  }

  private <T> T write(Function<DataRequestMapper, T> statement) {
    try {
      return sessions.write(DataRequestMapper.class, statement);
    } catch (PersistenceException e) {
      throw DatabaseFaults.refused(e, REFUSALS);
    }
  }
}
