package io.blotter.bootstrap;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.blotter.application.account.ForgetProofsService;
import io.blotter.application.shared.RefreshSummaries;
import io.blotter.persistence.Persistence;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What the server does by itself. The schedule is kept in the database, so that of any number of
 * servers one runs each job, and a job whose server died is picked up by another.
 */
public final class Jobs implements AutoCloseable {
  private final Scheduler scheduler;
  private final MailRounds mailRounds;

  private Jobs(Scheduler scheduler, MailRounds mailRounds) {
    this.scheduler = scheduler;
    this.mailRounds = mailRounds;
  }

  static Jobs start(
      DataSource pool, Persistence persistence, Settings settings, MeterRegistry metrics) {
    var summaries = Wiring.refreshSummaries(persistence);
    var mail = new MailWiring(settings, persistence).deliverMail(metrics);
    var refreshing =
        summaries.names().stream()
            .map(name -> refresh(summaries, name, settings.refreshEvery(), metrics));
    var proofs = new ForgetProofsService(persistence.oldProofs(), InstantSource.system());
    var daily =
        Stream.of(
            daily("forget mail", mail::forgetOld, metrics),
            daily("forget proofs", proofs::forgetOld, metrics));
    var tasks = Stream.concat(refreshing, daily).toList();
    var scheduler =
        Scheduler.create(pool, List.of())
            .startTasks(tasks)
            .threads(2)
            .shutdownMaxWait(Duration.ofSeconds(20))
            .build();
    scheduler.start();
    return new Jobs(scheduler, MailRounds.begin(mail, metrics));
  }

  @Override
  public void close() {
    mailRounds.close();
    scheduler.stop();
  }

  private static RecurringTask<Void> refresh(
      RefreshSummaries summaries, String name, Duration every, MeterRegistry metrics) {
    var timer = metrics.timer("jobs", "job", "refresh " + name);
    return Tasks.recurring("refresh " + name, FixedDelay.of(every))
        .execute((instance, context) -> timer.record(() -> summaries.refresh(name)));
  }

  private static RecurringTask<Void> daily(String name, Runnable work, MeterRegistry metrics) {
    var timer = metrics.timer("jobs", "job", name);
    return Tasks.recurring(name, FixedDelay.of(Duration.ofDays(1)))
        .execute((instance, context) -> timer.record(work));
  }
}
