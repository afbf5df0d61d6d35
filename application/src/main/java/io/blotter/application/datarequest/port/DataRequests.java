package io.blotter.application.datarequest.port;

import io.blotter.application.datarequest.NewDataRequest;
import io.blotter.application.datarequest.RequestChange;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequest;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.GitHubIssue;
import io.blotter.domain.datarequest.RequestStatus;
import java.util.Optional;

/** Data requests as they are kept. */
public interface DataRequests {
  DataRequestId add(NewDataRequest request, RequestStatus status, UserId creator);

  Optional<DataRequest> find(DataRequestId id);

  /** The same, kept from others who change it until the transaction ends. */
  Optional<DataRequest> lock(DataRequestId id);

  /** Changes columns that differ; not the status, nor the issue. */
  void change(DataRequestId id, RequestChange change);

  void move(DataRequestId id, RequestStatus next);

  /** Says in which issue the request is worked on, instead of the one before. */
  void link(DataRequestId id, GitHubIssue issue);

  /** Removes the request with its links, its issue and its events. */
  void remove(DataRequestId id);
}
