package io.blotter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.blotter.application.job.Job;
import io.blotter.application.job.RunJobsService;
import io.blotter.bootstrap.Jobs.Scheduled;
import io.blotter.domain.shared.Refusal;
import io.blotter.migrations.testing.SeededDatabase;
import io.blotter.persistence.Persistence;
import io.blotter.toolchain.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the server does by itself, on a real schedule in a real database. */
class JobsTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  @AutoClose private final TestDatabase database = SeededDatabase.create();
  private final Persistence persistence = Persistence.over(database.dataSource());
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final PeriodicWork watch = new PeriodicWork();
  private InstantSource clock = persistence.clock();

  @Test
  void notesHowEachWentAndOneThatFailsStopsNoOther() {
    var good = new Job("good", () -> 42);
    var bad =
        new Job(
            "bad",
            () -> {
              throw new Refusal.Unavailable("The webhook answered 500.");
            });
    var worse =
        new Job(
            "worse",
            () -> {
              throw new IllegalStateException("a secret");
            });
    try (var _ = start(good, bad, worse)) {
      await().atMost(TIMEOUT).until(() -> persistence.job().runs().latest().size() == 3);
    }
    assertThat(persistence.job().runs().latest())
        .extracting(run -> run.job() + " " + run.rows() + " " + run.failure())
        .containsExactly(
            "bad null The webhook answered 500.",
            "good 42 null",
            "worse null IllegalStateException");
    assertThat(metrics.get("jobs").tag("job", "bad").tag("outcome", "failed").timer().count())
        .isEqualTo(1);
    assertThat(metrics.get("jobs.rows").tag("job", "good").gauge().value()).isEqualTo(42);
  }

  @Test
  void runsAJobOnOneOfSeveralServers() {
    var runs = new AtomicInteger();
    var job = new Job("counted", runs::incrementAndGet);
    try (var _ = start(job);
        var _ = start(job);
        var _ = start(job)) {
      await().atMost(TIMEOUT).until(() -> runs.get() > 0);
      await()
          .atMost(TIMEOUT)
          .until(() -> value("select picked from scheduled_tasks").equals("false"));
    }
    assertThat(runs).hasValue(1);
  }

  @Test
  void takesOverFromAServerThatDied() {
    database.execute(
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
        values ('orphan', 'recurring', now() - interval '1 hour', true, 'dead', now() - interval '1 hour', 7)
        """);
    var runs = new AtomicInteger();
    try (var _ = start(new Job("orphan", runs::incrementAndGet))) {
      await().atMost(TIMEOUT).until(() -> runs.get() == 1);
    }
  }

  @Test
  void noJobIsDueLaterThanItsPeriod() {
    database.execute(
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
        values ('late', 'recurring', now() + interval '25 hours', false, 1)
        """);
    try (var _ = start(new Job("late", () -> 0))) {
      var due = database.value("select execution_time from scheduled_tasks").orElseThrow();
      assertThat(((Timestamp) due).toInstant()).isBeforeOrEqualTo(clock.instant().plus(DAY));
    }
  }

  @Test
  void goesOnWhenTheClockIsPutBack() {
    var offset = new AtomicReference<>(Duration.ZERO);
    var real = persistence.clock();
    clock = () -> real.instant().plus(offset.get());
    var runs = new AtomicInteger();
    var job = Scheduled.every(Duration.ofMillis(1), new Job("often", runs::incrementAndGet));
    try (var jobs = start(List.of(job))) {
      await().atMost(TIMEOUT).until(() -> runs.get() > 0);
      offset.set(Duration.ofHours(-1));
      jobs.look();
      var before = runs.get();
      await().atMost(TIMEOUT).until(() -> runs.get() > before + 1);
    }
  }

  @Test
  void measuresAJobDuringWhichTheClockIsPutBack() {
    var offset = new AtomicReference<>(Duration.ZERO);
    var real = persistence.clock();
    clock = () -> real.instant().plus(offset.get());
    var job =
        new Job(
            "in between",
            () -> {
              offset.set(Duration.ofHours(-1));
              return 1;
            });
    try (var _ = start(job)) {
      await().atMost(TIMEOUT).until(() -> !persistence.job().runs().latest().isEmpty());
    }
    assertThat(persistence.job().runs().latest().getFirst().millis()).isNotNegative();
    assertThat(metrics.get("jobs").tag("job", "in between").timer().count()).isEqualTo(1);
  }

  @Test
  void tellsWhatIsOverdue() {
    database.execute(
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
        values ('stuck', 'recurring', now() - interval '25 hours', true, 'another', now() + interval '1 hour', 7)
        """);
    try (var _ = start(new Job("stuck", () -> 0))) {
      assertThat(watch.check().says()).isEqualTo("Overdue: stuck.");
    }
  }

  @Test
  void notesARunThatEndsInAnError() {
    var bad =
        new Job(
            "bad",
            () -> {
              throw new StackOverflowError();
            });
    try (var _ = start(bad)) {
      await().atMost(TIMEOUT).until(() -> persistence.job().runs().latest().size() == 1);
    }
    assertThat(persistence.job().runs().latest().getFirst().failure())
        .isEqualTo("StackOverflowError");
  }

  @Test
  void showsTheLatestRunsToWhoeverAsks() {
    try (var registry = RegistryForTests.start()) {
      await().atMost(TIMEOUT).until(() -> shown(registry).contains("\"count rows\""));
      assertThat(shown(registry))
          .containsPattern(
              "\"job\":\"count"
                  + " rows\",\"started_at\":\"[0-9T:.-]+Z\",\"millis\":\\d+,\"rows\":\\d{2},\"failure\":null");
      assertThat(registry.anonymously("/metrics").body())
          .contains("jobs_rows{job=\"count rows\"}")
          .contains("jobs_last_success_seconds{job=\"count rows\"}");
    }
  }

  @Test
  void writesToFollowersAtTheHourThatIsSet() {
    var hour = new JobSettings(DAY, 5, null, LocalTime.of(8, 30));
    try (var _ = Server.start(RegistryForTests.settings(database, hour))) {
      assertThat(
              value(
                  "select to_char(execution_time at time zone 'UTC', 'HH24:MI') from"
                      + " scheduled_tasks where task_name = 'send notifications'"))
          .isEqualTo("08:30");
    }
  }

  private static String shown(RegistryForTests registry) {
    return registry.anonymously("/readyz?verbose").body();
  }

  private Jobs start(Job... jobs) {
    return start(List.of(jobs).stream().map(job -> Scheduled.every(DAY, job)).toList());
  }

  private Jobs start(List<Scheduled> jobs) {
    return Jobs.start(
        UUID.randomUUID().toString(),
        database.dataSource(),
        jobs,
        new RunJobsService(persistence.job().runs(), new JobMeters(metrics), clock),
        clock,
        watch);
  }

  private String value(String query) {
    return String.valueOf(database.value(query).orElse(""));
  }
}
