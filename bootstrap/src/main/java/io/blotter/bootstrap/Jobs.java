package io.blotter.bootstrap;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.blotter.application.shared.RefreshSummaries;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the server does by itself. The schedule is kept in the database, so that of any number of
 * servers one runs each job, and a job whose server died is picked up by another.
 */
public final class Jobs implements AutoCloseable {
  private final Scheduler scheduler;

  private Jobs(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  public static Jobs start(
      DataSource pool, RefreshSummaries summaries, Duration refreshEvery, MeterRegistry metrics) {
    var tasks =
        summaries.names().stream()
            .map(name -> refresh(summaries, name, refreshEvery, metrics))
            .toList();
    var scheduler =
        Scheduler.create(pool, List.of())
            .startTasks(tasks)
            .threads(2)
            .shutdownMaxWait(Duration.ofSeconds(20))
            .build();
    scheduler.start();
    return new Jobs(scheduler);
  }

  @Override
  public void close() {
    scheduler.stop();
  }

  private static RecurringTask<Void> refresh(
      RefreshSummaries summaries, String name, Duration every, MeterRegistry metrics) {
    var timer = metrics.timer("jobs", "job", "refresh " + name);
    return Tasks.recurring("refresh " + name, FixedDelay.of(every))
        .execute((instance, context) -> timer.record(() -> summaries.refresh(name)));
  }
}
