package io.blotter.persistence.issue;

import io.blotter.application.issue.port.IssueBook.Attempt;
import io.blotter.application.issue.port.IssueTracker.Issue;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.domain.taxonomy.RecordType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

interface IssueMapper {
  List<TrackedRow> tracked();

  Optional<TrackedRow> lock(@Param("request") DataRequestId request);

  int describe(
      @Param("request") DataRequestId request, @Param("recordTypes") List<RecordType> recordTypes);

  List<WaitingRow> waiting();

  Optional<Attempt> begin(
      @Param("request") DataRequestId request,
      @Param("now") Instant now,
      @Param("until") Instant until);

  int store(@Param("request") DataRequestId request, @Param("issue") Issue issue);

  int release(@Param("request") DataRequestId request, @Param("now") Instant now);

  int finish(@Param("request") DataRequestId request);
}
