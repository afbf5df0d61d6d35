package io.blotter.persistence.issue;

import io.blotter.application.issue.port.IssueTracker.Issue;
import io.blotter.application.issue.port.RequestIssues.Attempt;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.taxonomy.RecordType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface IssueMapper {
  List<TrackedRow> tracked();

  Optional<TrackedRow> lock(@Param("request") DataRequestId request);

  int describe(DataRequestId request, List<RecordType> recordTypes);

  List<WaitingRow> waiting();

  Optional<Attempt> begin(DataRequestId request, Instant now, Instant until);

  int store(DataRequestId request, Issue issue);

  int release(DataRequestId request, Instant now);

  int finish(@Param("request") DataRequestId request);
}
