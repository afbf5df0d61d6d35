package io.blotter.bootstrap;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.blotter.application.job.Job;
import io.blotter.application.job.RunJobs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What the server does by itself. The schedule is kept in the database, so that of any number of
 * servers one runs each job, and a job whose server died is picked up by another.
 */
public final class Jobs implements AutoCloseable {
  private static final int AT_ONCE = 2;

  /** A server that has shown no sign of life for four of these is taken for dead. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);

  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration LEASE = HEARTBEAT.multipliedBy(MISSED_HEARTBEATS);
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final String name;
  private final DataSource pool;
  private final List<Scheduled> jobs;
  private final RunJobs runner;
  private final InstantSource clock;
  private final BackgroundLoop watch =
      new BackgroundLoop("jobs", HEARTBEAT, Duration.ofSeconds(5), this::look);
  private final AtomicReference<Scheduler> scheduler;
  private final AtomicReference<Instant> looked;
  private final AtomicReference<String> overdue = new AtomicReference<>("");

  private Jobs(
      String name, DataSource pool, List<Scheduled> jobs, RunJobs runner, InstantSource clock) {
    this.name = name;
    this.pool = pool;
    this.jobs = jobs;
    this.runner = runner;
    this.clock = clock;
    this.looked = new AtomicReference<>(clock.instant());
    this.scheduler = new AtomicReference<>(scheduler());
  }

  /** A job and when it is due. */
  record Scheduled(Job job, Schedule schedule) {
    static Scheduled every(Duration pause, Job job) {
      return new Scheduled(job, FixedDelay.of(pause));
    }

    /** When it is due again if it ended now. */
    private Instant next(Instant now) {
      return schedule.getNextExecutionTime(ExecutionComplete.simulatedSuccess(now));
    }

    /** By when a run that was due at {@code due} must have ended; its period and a lease later. */
    private Instant latest(Instant due) {
      return next(due).plus(LEASE);
    }
  }

  /** {@code name} tells this server from the others of the schedule. */
  static Jobs start(
      String name,
      DataSource pool,
      List<Scheduled> jobs,
      RunJobs runner,
      InstantSource clock,
      PeriodicWork watch) {
    var started = new Jobs(name, pool, jobs, runner, clock);
    started.scheduler.get().start();
    started.look();
    started.watch.begin(watch);
    watch.add(started.overdue::get);
    return started;
  }

  @Override
  public void close() {
    watch.close();
    scheduler.get().stop();
  }

  /** Sees which jobs are overdue. */
  boolean look() {
    var now = clock.instant();
    if (now.isBefore(looked.getAndSet(now))) {
      beginAnew();
    }
    var scheduled = scheduler.get().getScheduledExecutions(ScheduledExecutionsFilter.all());
    overdue.set(
        jobs.stream()
            .filter(job -> scheduled.stream().anyMatch(due -> isOverdue(job, due, now)))
            .map(job -> job.job().name())
            .collect(Collectors.joining(", ")));
    return false;
  }

  /**
   * The scheduler's threads wait until a time of the clock, which was put back. As it starts, no
   * job is due later than one period from then.
   */
  private void beginAnew() {
    var fresh = scheduler();
    scheduler.getAndSet(fresh).stop();
    fresh.start();
  }

  private static boolean isOf(Scheduled job, ScheduledExecution<?> due) {
    return due.getTaskInstance().getTaskName().equals(job.job().name());
  }

  private static boolean isOverdue(Scheduled job, ScheduledExecution<?> due, Instant now) {
    return isOf(job, due) && now.isAfter(job.latest(due.getExecutionTime()));
  }

  private Scheduler scheduler() {
    return Scheduler.create(pool, List.of())
        .startTasks(jobs.stream().map(job -> task(job, runner)).toList())
        .schedulerName(new SchedulerName.Fixed(name))
        .threads(AT_ONCE)
        .clock(clock::instant)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(TIMEOUT)
        .build();
  }

  private static RecurringTask<Void> task(Scheduled job, RunJobs runner) {
    return Tasks.recurring(job.job().name(), job.schedule())
        .execute((instance, context) -> runner.run(job.job()));
  }
}
