package io.blotter.bootstrap;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.blotter.application.job.Job;
import io.blotter.application.job.RunJobs;
import java.time.Duration;
import java.util.List;
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
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Scheduler scheduler;
  private final MailRounds mailRounds;

  private Jobs(Scheduler scheduler, MailRounds mailRounds) {
    this.scheduler = scheduler;
    this.mailRounds = mailRounds;
  }

  /** A job and when it is due. */
  record Scheduled(Job job, Schedule schedule) {
    static Scheduled every(Duration pause, Job job) {
      return new Scheduled(job, FixedDelay.of(pause));
    }
  }

  static Jobs start(DataSource pool, List<Scheduled> jobs, RunJobs runner, MailRounds mailRounds) {
    var scheduler =
        Scheduler.create(pool, List.of())
            .startTasks(jobs.stream().map(job -> task(job, runner)).toList())
            .threads(AT_ONCE)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE)
            .build();
    scheduler.start();
    return new Jobs(scheduler, mailRounds);
  }

  @Override
  public void close() {
    mailRounds.close();
    scheduler.stop();
  }

  private static RecurringTask<Void> task(Scheduled job, RunJobs runner) {
    return Tasks.recurring(job.job().name(), job.schedule())
        .execute((instance, context) -> runner.run(job.job()));
  }
}
