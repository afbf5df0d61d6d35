package io.blotter.persistence.datarequest;

import io.blotter.application.datarequest.NewDataRequest;
import io.blotter.application.datarequest.RequestChange;
import io.blotter.domain.account.UserId;
import io.blotter.domain.datarequest.DataRequest;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.datarequest.GitHubIssue;
import io.blotter.domain.datarequest.RequestStatus;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface DataRequestMapper {
  DataRequestId add(
      @Param("request") NewDataRequest request,
      @Param("status") RequestStatus status,
      @Param("creator") UserId creator);

  Optional<DataRequest> find(DataRequestId id);

  Optional<DataRequest> lock(DataRequestId id);

  int change(@Param("id") DataRequestId id, @Param("change") RequestChange change);

  int move(@Param("id") DataRequestId id, @Param("next") RequestStatus next);

  int link(@Param("id") DataRequestId id, @Param("issue") GitHubIssue issue);

  int remove(DataRequestId id);
}
