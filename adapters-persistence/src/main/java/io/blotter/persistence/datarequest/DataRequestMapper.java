package io.blotter.persistence.datarequest;

import io.blotter.application.datarequest.NewDataRequest;
import io.blotter.application.datarequest.RequestChange;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequest;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.GitHubIssue;
import io.blotter.domain.datarequest.RequestStatus;
import java.util.Optional;

interface DataRequestMapper {
  DataRequestId add(NewDataRequest request, RequestStatus status, UserId creator);

  Optional<DataRequest> find(DataRequestId id);

  Optional<DataRequest> lock(DataRequestId id);

  int change(DataRequestId id, RequestChange change);

  int move(DataRequestId id, RequestStatus next);

  int link(DataRequestId id, GitHubIssue issue);

  int remove(DataRequestId id);
}
