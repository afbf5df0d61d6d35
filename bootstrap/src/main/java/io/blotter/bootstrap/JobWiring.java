package io.blotter.bootstrap;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.blotter.application.audit.CountRowsService;
import io.blotter.application.job.Job;
import io.blotter.application.job.PurgeOldRowsService;
import io.blotter.application.job.RunJobsService;
import io.blotter.bootstrap.Jobs.Scheduled;
import io.blotter.external.webhook.WebhookAlerts;
import io.blotter.persistence.Persistence;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which jobs there are, for the settings of this process. */
record JobWiring(Settings settings, Persistence persistence, MeterRegistry metrics) {
  private static final Logger LOG = LoggerFactory.getLogger(JobWiring.class);
  private static final Duration HOURLY = Duration.ofHours(1);
  private static final Duration DAILY = Duration.ofDays(1);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  BackgroundWork start(DataSource pool, RecentSearchFlusher searches, PeriodicWork watch) {
    var clock = new ClockWatch(persistence.clock()).loop();
    clock.begin(watch);
    searches.begin(metrics, watch);
    var mail = new MailWiring(settings, persistence).deliverMail(metrics);
    var rows =
        new CountRowsService(
            persistence.audit().rowCounts(), this::alert, settings.jobs().alertPercent());
    var jobs = new ArrayList<>(refreshes());
    jobs.add(Scheduled.every(HOURLY, new Job("count rows", rows::count)));
    var old = new PurgeOldRowsService(persistence.job().oldRows(), persistence.clock());
    jobs.add(Scheduled.every(DAILY, new Job("purge old rows", old::purge)));
    var notifyAt = settings.jobs().notifyAt();
    if (notifyAt != null) {
      var notifications = new NotificationWiring(settings, persistence).sendNotifications();
      jobs.add(
          new Scheduled(
              new Job("send notifications", notifications::send),
              new Daily(ZoneOffset.UTC, notifyAt)));
    }
    var runner =
        new RunJobsService(persistence.job().runs(), new JobMeters(metrics), persistence.clock());
    return new BackgroundWork(
        Jobs.start(Instance.of(settings).name(), pool, jobs, runner, persistence.clock(), watch),
        MailDeliveryLoop.begin(mail, metrics, watch),
        searches,
        clock);
  }

  private List<Scheduled> refreshes() {
    var summaries = Wiring.refreshSummaries(persistence);
    return summaries.names().stream()
        .map(name -> new Job("refresh " + name, () -> summaries.refresh(name)))
        .map(job -> Scheduled.every(settings.jobs().refreshEvery(), job))
        .toList();
  }

  private void alert(String message) {
    LOG.warn("{}", message);
    var webhook = settings.jobs().webhook();
    if (webhook != null) {
      new WebhookAlerts(URI.create(webhook.value()), TIMEOUT).raise(message);
    }
  }
}
