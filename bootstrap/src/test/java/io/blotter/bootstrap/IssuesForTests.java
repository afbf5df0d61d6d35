package io.blotter.bootstrap;

import io.blotter.application.datarequest.RequestTransitions;
import io.blotter.application.issue.IssueUseCases;
import io.blotter.application.issue.SynchronizeIssues;
import io.blotter.bootstrap.testing.TrackerForTests;
import io.blotter.external.github.GitHubIssues;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;

/** A server that plays GitHub, and requests in a real database to be kept in step with it. */
public record IssuesForTests(TrackerForTests tracker, TestDatabase database, MeterRegistry metrics)
    implements AutoCloseable {
  public static IssuesForTests start() {
    return new IssuesForTests(
        new TrackerForTests(), SeededDatabase.create(), new SimpleMeterRegistry());
  }

  /** A synchronisation as another server would make it, with connections of its own. */
  public SynchronizeIssues another() {
    return within(Duration.ofSeconds(10));
  }

  public SynchronizeIssues within(Duration timeout) {
    var persistence = Persistence.over(database.dataSource());
    var gitHub = new GitHubIssues(tracker.project(), timeout);
    var monitor = new IssueMeters(metrics);
    var transitions =
        new RequestTransitions(
            persistence.dataRequest().requests(), Wiring.noteEvents(persistence));
    return new IssueUseCases(
            persistence.issue(),
            gitHub,
            monitor,
            transitions,
            persistence.transactions(),
            "https://pdap.io",
            InstantSource.system())
        .synchronizeIssues();
  }

  /** Requests of these numbers, each in the issue of its number. */
  public void tracked(int from, int to, String status) {
    database.execute(
        """
        insert into data_requests (id, title, request_status)
        select n, 'request ' || n, '%1$s' from generate_series(%2$d, %3$d) n;
        insert into data_requests_github_issue_info (data_request_id, github_issue_url, github_issue_number)
        select n, 'https://github.example/issues/' || n, n from generate_series(%2$d, %3$d) n;
        """
            .formatted(status, from, to));
  }

  /** Requests of these numbers that are ready and have no issue. */
  public void ready(int from, int to) {
    database.execute(
        """
        insert into data_requests (id, title, request_status, record_types_required)
        select n, 'request ' || n, 'Ready to start', '{Stops}' from generate_series(%d, %d) n
        """
            .formatted(from, to));
  }

  public String asked(String query) {
    return database.value(query).map(String::valueOf).orElse("");
  }

  /** Numbers of requests and of their issues. */
  public String book() {
    return asked(
        "select string_agg(data_request_id || ':' || github_issue_number, ' ' order by data_request_id) from data_requests_github_issue_info");
  }

  public double skipped() {
    return metrics.counter("issues", "outcome", "skipped").count();
  }

  @Override
  public void close() {
    database.close();
    tracker.close();
  }
}
